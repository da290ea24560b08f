<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>LoopCounts</name>
    <message numerus="yes">
        <location filename="../../ui/loop/words.py"/>
        <source>%n campaigns aim at an old version</source>
        <translation>
            <numerusform>%n campaign aims at an old version</numerusform>
            <numerusform>%n campaigns aim at an old version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/loop/words.py"/>
        <source>%n changes proposed</source>
        <translation>
            <numerusform>%n change proposed</numerusform>
            <numerusform>%n changes proposed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/loop/words.py"/>
        <source>%n claims went stale</source>
        <translation>
            <numerusform>%n claim went stale</numerusform>
            <numerusform>%n claims went stale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/loop/words.py"/>
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/loop/words.py"/>
        <source>%n leads handed over</source>
        <translation>
            <numerusform>%n lead handed over</numerusform>
            <numerusform>%n leads handed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/loop/words.py"/>
        <source>%n leads wait for Sales</source>
        <translation>
            <numerusform>%n lead waits for Sales</numerusform>
            <numerusform>%n leads wait for Sales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/loop/words.py"/>
        <source>%n messages wait for a decision</source>
        <translation>
            <numerusform>%n message waits for a decision</numerusform>
            <numerusform>%n messages wait for a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/loop/words.py"/>
        <source>%n requests are due today</source>
        <translation>
            <numerusform>%n request is due today</numerusform>
            <numerusform>%n requests are due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/loop/words.py"/>
        <source>%n requests are late</source>
        <translation>
            <numerusform>%n request is late</numerusform>
            <numerusform>%n requests are late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/loop/words.py"/>
        <source>Review %n proposed changes</source>
        <translation>
            <numerusform>Review %n proposed change</numerusform>
            <numerusform>Review %n proposed changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/loop/words.py"/>
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestWording</name>
    <message numerus="yes">
        <location filename="../../ui/requests/wording.py"/>
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
</TS>
