<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_US">
<context>
    <name>Texts</name>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Add USP {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Add activity {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Add an owner's statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Add persona {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Add position {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Agree deadline {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Agree to the ground rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Answer a question about the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Ask a question about the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Begin the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Bring back claim {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Bring back message {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Change the time of step {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Change what message {code} rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Close a private round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Compare notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Describe the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Draft the feedback form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Edit USP {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Edit a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Edit a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Edit activity {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Edit an owner's statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Edit claim {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Edit message {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Edit obligation {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Edit persona {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Edit position {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Edit the feedback form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>End session {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Fill in the default matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Fill in the template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Fill in the worked example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Fill letters in {activity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Go to step {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Hand in a vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Lay two points together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Look at step {code} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Move USP {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Move a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Move a question of the feedback form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Move activity {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Move claim {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Move message {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Move persona {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Open a private round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Open a seal again before the reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Open the laptop for one side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Paste notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Publish version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Remove USP {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Remove a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Remove a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Remove a question about the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Remove activity {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Remove an owner's statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Remove claim {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Remove message {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Remove persona {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Remove position {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Rename the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Retire claim {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Reveal all notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Reword claim {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Run the timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Say how the sides differ in a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Seal the notes of a side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Set the letters of {activity} for {position}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Sign for one department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Start session {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Start step {code} without what it needs: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Take a point apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Take back a signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Take back the closing of a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Take back the reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Take back version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>This cannot be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>This text has {length} characters; at most {limit} fit. Shorten it a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>This {kind} is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Tick what a side has understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Withdraw message {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Write claim {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Write down the outcome of a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Write message {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>Write something here first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
