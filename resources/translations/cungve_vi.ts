<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_US">
<context>
    <name>AgendaColumn</name>
    <message>
        <location filename="../../ui/session/agenda.py"/>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/agenda.py"/>
        <source>End session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/agenda.py"/>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/agenda.py"/>
        <source>On time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/agenda.py"/>
        <source>Step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/agenda.py"/>
        <source>{minutes} min ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/agenda.py"/>
        <source>{minutes} min behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/agenda.py"/>
        <source>{minutes}′</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <location filename="../../ui/session/agenda.py"/>
        <source>{minutes}′</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/agenda.py"/>
        <source>{step}: {title}, {minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <location filename="../../ui/session/aside.py"/>
        <source>Done when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/aside.py"/>
        <source>On the projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/aside.py"/>
        <source>Say this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/aside.py"/>
        <source>met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/aside.py"/>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AudiencePreview</name>
    <message>
        <location filename="../../ui/shell/audience_view.py"/>
        <source>On the projector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <location filename="../../ui/session/beginning.py"/>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/beginning.py"/>
        <source>Go on with session {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/beginning.py"/>
        <source>Open the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/beginning.py"/>
        <source>Ready to start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/beginning.py"/>
        <source>Sales, Marketing and the owner draw the customer together, in one sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/beginning.py"/>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/beginning.py"/>
        <source>Session {number} has ended. Everything in it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/beginning.py"/>
        <source>Start session {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/beginning.py"/>
        <source>Start the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/beginning.py"/>
        <source>{minutes} minutes · {people} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/beginning.py"/>
        <source>{minutes}′</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimEditor</name>
    <message>
        <location filename="../../ui/personas/claim_editor.py"/>
        <source>Answers that count for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_editor.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_editor.py"/>
        <source>Choose “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_editor.py"/>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_editor.py"/>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_editor.py"/>
        <source>Counted among (empty: all who were talked with)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_editor.py"/>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_editor.py"/>
        <source>Importance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_editor.py"/>
        <source>Keep changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_editor.py"/>
        <source>Many customers … (how many, who, does or says what)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_editor.py"/>
        <source>Moves with our own budget or content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_editor.py"/>
        <source>Other answers, separated by a semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_editor.py"/>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_editor.py"/>
        <source>Which question shows it is wrong?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_editor.py"/>
        <source>Write claim</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommittedField</name>
    <message>
        <location filename="../../ui/widgets/fields.py"/>
        <source>{over} characters too many ({length} of {limit}). Shorten it to save; nothing is lost.</source>
        <translation>Dài quá {over} ký tự ({length}/{limit}). Hãy rút ngắn để lưu; chữ đã gõ vẫn còn nguyên.</translation>
    </message>
</context>
<context>
    <name>CountdownLabel</name>
    <message>
        <location filename="../../ui/widgets/countdown.py"/>
        <source>last moments</source>
        <translation>sắp hết giờ</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/countdown.py"/>
        <source>paused</source>
        <translation>đang dừng</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/countdown.py"/>
        <source>soon over</source>
        <translation>còn ít giờ</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/countdown.py"/>
        <source>time is over</source>
        <translation>hết giờ</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <location filename="../../ui/widgets/reorderable_list.py"/>
        <source>Drag to move, or Alt+Up and Alt+Down</source>
        <translation>Kéo để đổi chỗ, hoặc Alt+Lên và Alt+Xuống</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../ui/shell/window.py"/>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../ui/shell/menus.py"/>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/menus.py"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/menus.py"/>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/menus.py"/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/menus.py"/>
        <source>&amp;Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/menus.py"/>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <location filename="../../ui/shell/navigation.py"/>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <location filename="../../ui/widgets/notice.py"/>
        <source>Close this notice</source>
        <translation>Đóng thông báo này</translation>
    </message>
</context>
<context>
    <name>OpeningView</name>
    <message>
        <location filename="../../ui/session/opening/view.py"/>
        <source>Change the list in the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/opening/view.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/opening/view.py"/>
        <source>In the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/opening/view.py"/>
        <source>Nobody is listed yet. Add the people in the brief.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/opening/view.py"/>
        <source>Read the rules aloud, then ask whether all agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/opening/view.py"/>
        <source>The room agrees to these rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/opening/view.py"/>
        <source>The rules of the game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/opening/view.py"/>
        <source>We agree → Start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PauseView</name>
    <message>
        <location filename="../../ui/session/pause/page.py"/>
        <source>Everybody is back → Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/pause/page.py"/>
        <source>Nothing is shown but the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/pause/page.py"/>
        <source>We go on in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonasPresenter</name>
    <message>
        <location filename="../../ui/personas/presenter.py"/>
        <source>No customer has been heard on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/presenter.py"/>
        <source>draft, not signed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/presenter.py"/>
        <source>heard today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/presenter.py"/>
        <source>heard yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/presenter.py"/>
        <source>heard {days} days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/presenter.py"/>
        <source>rated {median} of 10 by {n} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/presenter.py"/>
        <source>share of customers with its 90 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/presenter.py"/>
        <source>{heard} of {all} claims heard from customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/presenter.py"/>
        <source>{number} · signed by both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/presenter.py"/>
        <source>{n} contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/presenter.py"/>
        <source>{n} stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/presenter.py"/>
        <source>{signed} · changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/presenter.py"/>
        <source>{support} for · {against} against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/presenter.py"/>
        <source>{support} of {n} answers for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonasView</name>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>A persona is made of claims that customers can prove or disprove. Draw it together in a session, or write the first claim here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Add claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Add persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Bring back {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Change the claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Give to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Messages resting on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>New claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>No claim yet. A claim says how many customers do or say what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>No message rests on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Nobody has said why yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Nobody is drawn yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Out of use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Remove (written by mistake)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Retire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Why we believe it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Write the first claim</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <location filename="../../ui/personas/portrait.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait.py"/>
        <source>Edit the persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait.py"/>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait.py"/>
        <source>In a few sentences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait.py"/>
        <source>In one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait.py"/>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait.py"/>
        <source>Ms Hà, 34</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait.py"/>
        <source>Remove persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait.py"/>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait.py"/>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait.py"/>
        <source>Where the words come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait.py"/>
        <source>Words of a customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait.py"/>
        <source>a call, without anybody's name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProductCard</name>
    <message>
        <location filename="../../ui/brief/product_card.py"/>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/brief/product_card.py"/>
        <source>For whom it was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/brief/product_card.py"/>
        <source>In words that a customer understands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/brief/product_card.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/brief/product_card.py"/>
        <source>Planned, launching, on sale…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/brief/product_card.py"/>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/brief/product_card.py"/>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/brief/product_card.py"/>
        <source>What customers do not understand at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/brief/product_card.py"/>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/brief/product_card.py"/>
        <source>What must be explained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/brief/product_card.py"/>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/brief/product_card.py"/>
        <source>Whom it should help, and in what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/brief/product_card.py"/>
        <source>With its unit, or a range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/brief/product_card.py"/>
        <source>e.g. Riverside Garden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <location filename="../../ui/widgets/dialogs.py"/>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
</context>
<context>
    <name>RatingScale</name>
    <message>
        <location filename="../../ui/widgets/rating_scale.py"/>
        <source>Abstain</source>
        <translation>Không chấm</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/rating_scale.py"/>
        <source>{number} of 10</source>
        <translation>{number} trên 10</translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <location filename="../../ui/session/frame.py"/>
        <source>Start all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/frame.py"/>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/frame.py"/>
        <source>Why it starts all the same; this goes into the record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>More for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Not found: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Pin to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Remove from this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <location filename="../../ui/shell/safekeeping.py"/>
        <source>A copy was saved as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/safekeeping.py"/>
        <source>Backed up in the data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/safekeeping.py"/>
        <source>Checking the workspace …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/safekeeping.py"/>
        <source>Cùng Vẽ workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/safekeeping.py"/>
        <source>Nothing has changed since the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/safekeeping.py"/>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/safekeeping.py"/>
        <source>Saving a copy …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/safekeeping.py"/>
        <source>The backup could not be made: {reason} Your work itself is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/safekeeping.py"/>
        <source>The workspace is sound: {changes} changes, none of them altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/safekeeping.py"/>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/safekeeping.py"/>
        <source>{place}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionFrame</name>
    <message>
        <location filename="../../ui/session/frame.py"/>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionPresenter</name>
    <message>
        <location filename="../../ui/session/presenter.py"/>
        <source>End the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/presenter.py"/>
        <source>End the session?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/presenter.py"/>
        <source>Everything is kept, and you can go on with it later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareBar</name>
    <message>
        <location filename="../../ui/widgets/bars.py"/>
        <source>Share unknown</source>
        <translation>Chưa biết tỷ lệ</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/bars.py"/>
        <source>Share {share} percent, {level} percent interval {low} to {high}</source>
        <translation>Tỷ lệ {share} phần trăm, khoảng {level} phần trăm từ {low} đến {high}</translation>
    </message>
</context>
<context>
    <name>StatementRow</name>
    <message>
        <location filename="../../ui/brief/statements_card.py"/>
        <source>Of ten customers, {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/brief/statements_card.py"/>
        <source>Remove {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/brief/statements_card.py"/>
        <source>Statement {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/brief/statements_card.py"/>
        <source>What {code} speaks of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementsCard</name>
    <message>
        <location filename="../../ui/brief/statements_card.py"/>
        <source>Add a statement; Enter adds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/brief/statements_card.py"/>
        <source>How the owner sees the customer. Each line is a one-way claim, to be tested like any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/brief/statements_card.py"/>
        <source>New statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/brief/statements_card.py"/>
        <source>Of ten customers, the new statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/brief/statements_card.py"/>
        <source>Owner's statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/brief/statements_card.py"/>
        <source>Private until the reveal: the owner and you see these lines here, the projector never does. Turn the screen away from the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/brief/statements_card.py"/>
        <source>What the new statement speaks of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/brief/statements_card.py"/>
        <source>of ten customers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../../ui/shell/status_line.py"/>
        <source>All saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/status_line.py"/>
        <source>Backup {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/status_line.py"/>
        <source>Offline · data stays on this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/status_line.py"/>
        <source>Projector: hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/status_line.py"/>
        <source>Projector: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/status_line.py"/>
        <source>Projector: on display {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/status_line.py"/>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/status_line.py"/>
        <source>Saved {count} h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/status_line.py"/>
        <source>Saved {count} min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/status_line.py"/>
        <source>Saved {count} s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/status_line.py"/>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepBadge</name>
    <message>
        <location filename="../../ui/widgets/step_badge.py"/>
        <source>Step {number}, ahead</source>
        <translation>Bước {number}, chưa tới</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/step_badge.py"/>
        <source>Step {number}, current</source>
        <translation>Bước {number}, đang làm</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/step_badge.py"/>
        <source>Step {number}, done</source>
        <translation>Bước {number}, đã xong</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/step_badge.py"/>
        <source>Step {number}, to be checked again</source>
        <translation>Bước {number}, cần xem lại</translation>
    </message>
</context>
<context>
    <name>StepHead</name>
    <message>
        <location filename="../../ui/session/frame.py"/>
        <source>+{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/frame.py"/>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/frame.py"/>
        <source>Let the timer go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/frame.py"/>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/frame.py"/>
        <source>Pause the timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/frame.py"/>
        <source>Show or hide the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/frame.py"/>
        <source>{minutes} minutes fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/session/frame.py"/>
        <source>{minutes} minutes more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>! everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>! many C: must all be asked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>! many I: must all be told?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>! many R: split it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>! much A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>! much R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>! no R, no A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/audience_painter.py"/>
        <source>+ {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../persistence/chain.py"/>
        <source>A change in the journal was altered after it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>A session is running. End it first, or go on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>About Cùng Vẽ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/registers.py"/>
        <source>Accepted when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/lists.py"/>
        <source>Accountable: answers for it, exactly one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/matrix_sheet.py"/>
        <location filename="../../exports/registers.py"/>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
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
        <location filename="../../domain/model/labels.py"/>
        <source>Age, family, work, place, and what they can pay. Whom did you really talk with?</source>
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
        <location filename="../../exports/lists.py"/>
        <location filename="../../exports/registers.py"/>
        <source>Agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_reveal.py"/>
        <source>All seals are opened at the same moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/registers.py"/>
        <source>Also gets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>Another program is using {name}. Your last change is not saved yet. Close that program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>Another program moved or replaced {name}. Nothing more is written to it. Your work up to the last saved change is in {rescue}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Answer a question about the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>Answers for it (A), share of activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/lists.py"/>
        <source>Answers for it and does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Anxiety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Any other field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Ask a question about the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>B2B software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>B2B software · warehouse stock, in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Begin the workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/readme_sheet.py"/>
        <source>Below the matrix stands how much each position carries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/services/releasing.py"/>
        <source>Both departments sign: one key is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/services/ground_rules.py"/>
        <source>Both departments weigh the same, however many people sit on each side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Both saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>Both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/pages.py"/>
        <source>Brief</source>
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
        <location filename="../../domain/model/labels.py"/>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/registers.py"/>
        <source>By when</source>
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
        <location filename="../../persistence/chain.py"/>
        <source>Changes are missing from the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <location filename="../../exports/registers.py"/>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Check workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/readme_sheet.py"/>
        <source>Checks at the time of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/matrix_sheet.py"/>
        <source>Choose a word of the list, or clear the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/matrix_sheet.py"/>
        <source>Choose a word of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>Choose at least two points on the board.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Clinic or school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Clinic · clear aligners, in Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Close a private round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Close workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/lists.py"/>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/matrix_sheet.py"/>
        <location filename="../../exports/registers.py"/>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Compare notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/lists.py"/>
        <source>Consulted: is asked first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/lists.py"/>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Contradiction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Copy report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Customers come by appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/pages.py"/>
        <source>Deliverables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Describe the product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>Does it (R), share of activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/readme_sheet.py"/>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Draft the feedback form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/pages.py"/>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>Each department needs at least one voter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/services/ground_rules.py"/>
        <source>Each side writes alone first; nobody reads the others before the reveal.</source>
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
        <source>Edit a question about the brief</source>
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
        <location filename="../../domain/services/showing.py"/>
        <source>Everybody votes alone. Results are shown after closing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Fill in the default matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Fill in the default register of obligations</source>
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
        <location filename="../../ui/shell/commands.py"/>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>Give the product a name and say what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Go on with session {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Go to step {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Go to the next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Habit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Hand in a vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Help on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Hide now on the projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/services/releasing.py"/>
        <source>Hold the private ballot on the agreement first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/lint.py"/>
        <source>How many customers is this? Say most, many, some or rarely, or choose it.</source>
        <translation>Bao nhiêu khách như vậy? Hãy viết đa số, nhiều, một số hay hiếm, hoặc chọn lượng từ.</translation>
    </message>
    <message>
        <location filename="../../domain/model/lint.py"/>
        <source>How much depends on it? Choose an importance from 1 to 3.</source>
        <translation>Câu này quan trọng đến đâu? Chọn mức quan trọng từ 1 đến 3.</translation>
    </message>
    <message>
        <location filename="../../exports/readme_sheet.py"/>
        <source>How to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/services/ground_rules.py"/>
        <source>If we still disagree, we keep both views and test them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/registers.py"/>
        <source>Information obligations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/lists.py"/>
        <source>Informed: is told after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/registers.py"/>
        <source>Is entitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Job to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/lists.py"/>
        <location filename="../../exports/matrix_sheet.py"/>
        <source>Joint for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/pages.py"/>
        <source>Keep it fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Keep two notes apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/lists.py"/>
        <location filename="../../exports/matrix_sheet.py"/>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>Later work has changed the same things, so this can no longer be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Lay two points together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/lists.py"/>
        <source>Lead data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/readme_sheet.py"/>
        <source>Lead data and closing are joint: both departments must appear in those rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/lists.py"/>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/lists.py"/>
        <location filename="../../exports/readme_sheet.py"/>
        <location filename="../../exports/workbook.py"/>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Mai Cười dental clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Mark later steps to be looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <location filename="../../exports/book.py"/>
        <source>Marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>Marketing has ticked {count} of {topics} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>Marketing has understood the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>Marketing in the room: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/readme_sheet.py"/>
        <location filename="../../exports/workbook.py"/>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/lists.py"/>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/lists.py"/>
        <source>Method</source>
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
        <source>Move position {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/lists.py"/>
        <location filename="../../exports/registers.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/registers.py"/>
        <source>Name of the position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <location filename="../../exports/book.py"/>
        <source>Neutral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/lists.py"/>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>No proof yet for {codes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>No question is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>Nobody of Marketing is in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>Nobody of Sales is in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Not about the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>Not every side has sealed its notes yet. Nothing was revealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Not our customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Not talked through yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>Notes stay as they were revealed. Write a new note instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_start.py"/>
        <source>Notes stay hidden until the reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/services/releasing.py"/>
        <source>Nothing has changed since the version in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/readme_sheet.py"/>
        <source>Nothing was found: the matrix is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Objection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/readme_sheet.py"/>
        <location filename="../../exports/workbook.py"/>
        <source>Obligations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>One claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>One project and its buyers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Only Marketing saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Only Sales saw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>Only one of Marketing is in the room; two are better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>Only one of Sales is in the room; two are better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Only the owner</source>
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
        <location filename="../../domain/services/showing_start.py"/>
        <source>Open questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Open the laptop for one side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/registers.py"/>
        <source>Owes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <location filename="../../exports/book.py"/>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/pages.py"/>
        <source>PR direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Pain point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Parked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Paste notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Pays, but does not use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/readme_sheet.py"/>
        <location filename="../../exports/registers.py"/>
        <location filename="../../exports/workbook.py"/>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/lists.py"/>
        <source>Persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/pages.py"/>
        <source>Personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/lists.py"/>
        <location filename="../../exports/registers.py"/>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Primary persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Projector window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Publish version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>Questions without an answer: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/matrix_sheet.py"/>
        <source>R does it · A answers for it, exactly one · S helps · C is asked first · I is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/workbook.py"/>
        <source>Read me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Real estate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Real estate · dual-key flats, in Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Redo</source>
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
        <location filename="../../ui/shell/pages.py"/>
        <source>Responsibilities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/readme_sheet.py"/>
        <source>Responsibility matrix (RASCI) and obligations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/lists.py"/>
        <source>Responsible: does it</source>
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
        <source>Reveal the notes of those that drew: {reason}</source>
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
        <location filename="../../domain/model/labels.py"/>
        <location filename="../../exports/book.py"/>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>Sales has ticked {count} of {topics} parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>Sales has understood the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>Sales in the room: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Say how the sides differ in a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/services/ground_rules.py"/>
        <source>Say the other side's view in your own words before you answer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Seal the notes of a side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Secondary persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Served by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/pages.py"/>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/services/releasing.py"/>
        <source>Set the day of the next review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Set the letters of {activity} for {position}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Several people decide to buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/readme_sheet.py"/>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Show data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/lists.py"/>
        <location filename="../../exports/registers.py"/>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Sign for one department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/services/releasing.py"/>
        <source>Somebody blocks: settle it, or let the owner decide in writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Song Môn Residence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>Start a session first.</source>
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
        <location filename="../../ui/shell/audience_painter.py"/>
        <source>Step {number} / {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>StockLantern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/lists.py"/>
        <source>Supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Switch between Vietnamese and English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Switch between light and dark</source>
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
        <location filename="../../exports/checks.py"/>
        <source>Takes part, share of activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../persistence/workspace_file.py"/>
        <source>The database of this file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>The disk with {name} is full; {free} MB are free. Your last change is not saved yet. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/registers.py"/>
        <source>The matrix speaks of positions; here stands who holds which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>The notes are already revealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>The notes of one side no longer match their seal. Nothing was revealed. Open the seal again and let the side check its notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>The owner is in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>The owner is not in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/services/ground_rules.py"/>
        <source>The owner speaks last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>The owner's statements: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>The private round is still open. Close it first; votes are shown after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>The product is described</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_start.py"/>
        <source>The rules of the game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/lint.py"/>
        <source>The sentence says another quantifier than the one chosen.</source>
        <translation>Lượng từ trong câu khác với lượng từ đã chọn.</translation>
    </message>
    <message>
        <location filename="../../domain/model/lint.py"/>
        <source>The sentence says how many; choose the same quantifier so that it is counted.</source>
        <translation>Câu đã nói bao nhiêu khách; hãy chọn đúng lượng từ ấy để còn đếm được.</translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>The version cannot be published yet. {missing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/readme_sheet.py"/>
        <source>The words that can be chosen in the other sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>The worked example cannot be read at {place}. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/workbook.py"/>
        <source>There are no activities or no positions yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/services/releasing.py"/>
        <source>There is no claim in it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>There is no note to seal yet. Write one, or confirm that there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>These notes are hidden until the reveal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>These notes are sealed. Open the seal again to go on writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>This can no longer be taken back: more than ten seconds or later work passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>This cannot be done.</source>
        <translation>Không làm được việc này.</translation>
    </message>
    <message>
        <location filename="../../exports/matrix_sheet.py"/>
        <source>This does not fit here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>This file cannot be opened. It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/lint.py"/>
        <source>This line turns an obligation into a favour (“{phrase}”). State who provides what to whom by when.</source>
        <translation>Dòng này biến nghĩa vụ thành việc nhờ (“{phrase}”). Hãy ghi: ai cung cấp, cho ai, cái gì, trong bao lâu.</translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>This persona holds {claims} claims and {messages} messages. Move them to another persona first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>This round is closed. Votes can no longer be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/lint.py"/>
        <source>This speaks of some of the customers only. Say of which leads it is counted.</source>
        <translation>Câu này chỉ nói về một nhóm khách. Hãy ghi phạm vi: đếm trên những lead nào.</translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>This step still needs: {missing}. Start it all the same with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>This text has {length} characters; at most {limit} fit. Shorten it a little.</source>
        <translation>Đoạn này dài {length} ký tự, tối đa {limit}. Hãy rút gọn một chút.</translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>This workspace has been begun already. Make a new one for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>This {kind} is not there any more.</source>
        <translation>Không còn {kind} này nữa.</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Tick what a side has understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Timing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/registers.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_start.py"/>
        <source>To be explained to customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Two claims, both to be tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/matrix_sheet.py"/>
        <source>Type A, A/R, R, S, C or I, or clear the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/readme_sheet.py"/>
        <source>Type a letter in a cell of the matrix; the column Check answers at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_start.py"/>
        <source>USPs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>USPs with proof: {proved} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/readme_sheet.py"/>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/services/ground_rules.py"/>
        <source>We look for the customer, not for somebody at fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/registers.py"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../persistence/chain.py"/>
        <source>What a change did was altered in the journal after it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>What did customers complain about, fear or regret in the last calls?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>What do they read and watch, and whom do they believe?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>What do they want to get done, and what would make them glad?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>What do they want?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/readme_sheet.py"/>
        <source>What each position owes another, by when, and when it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>What happened just before they began to look? How soon must it be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>What hurts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/registers.py"/>
        <source>What one department needs to know from the other is owed, never a favour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>What sets it off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>What stops them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>What worries them about buying? What do they object, what do they keep?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/services/ground_rules.py"/>
        <source>Whatever we say is an assumption until customers' feedback proves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Where do we reach them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/lint.py"/>
        <source>Which answers to this question count for the claim? Choose at least one.</source>
        <translation>Câu trả lời nào được tính là thuận với luận điểm? Chọn ít nhất một.</translation>
    </message>
    <message>
        <location filename="../../domain/model/lint.py"/>
        <source>Which question to the customer would show that this is wrong? Choose it.</source>
        <translation>Câu hỏi nào trong mẫu phản hồi cho thấy luận điểm này sai? Hãy chọn câu hỏi đó.</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Who are they?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Who decides?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/readme_sheet.py"/>
        <source>Who does what: activities down, positions across. Type the letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Who has a say, who pays, whom do they ask before they decide?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/readme_sheet.py"/>
        <source>Who holds which position.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>Whoever blocks (5) writes down the reason; it goes into the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Withdraw message {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Words that customers used, written down as they said them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>Write at least one USP with its proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Write claim {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>Write down how the owner sees the customer</source>
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
        <location filename="../../domain/services/showing_start.py"/>
        <source>Write on paper, in silence. One side at a time types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>Write something here first.</source>
        <translation>Hãy viết gì đó vào đây trước.</translation>
    </message>
    <message>
        <location filename="../../exports/lists.py"/>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/services/conditions.py"/>
        <source>at least one USP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/services/conditions.py"/>
        <source>at least one claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/services/conditions.py"/>
        <source>at least one point talked through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>carries it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>contested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>contradicted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>decides campaigns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>entry</source>
        <translation>mục</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>helps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/audience_painter.py"/>
        <source>is writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>moves with our own campaign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/statistics/display.py"/>
        <source>no data yet</source>
        <translation>chưa có dữ liệu</translation>
    </message>
    <message>
        <location filename="../../ui/shell/audience_painter.py"/>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>only the owner says so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/services/owing.py"/>
        <source>position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>rejected in the legal check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/audience_painter.py"/>
        <source>sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/services/conditions.py"/>
        <source>the product in the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/services/conditions.py"/>
        <source>the sealed notes of all sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>the sides disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>thin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>untested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/raci.py"/>
        <source>{activity}: both raters are of one side. Give each department an R.</source>
        <translation>{activity}: hai người chấm cùng một bên. Mỗi bộ phận cần một R.</translation>
    </message>
    <message>
        <location filename="../../domain/model/raci.py"/>
        <source>{activity}: consultants must not score their own calls. Take away the R.</source>
        <translation>{activity}: tư vấn viên không chấm cuộc gọi của chính mình. Hãy bỏ chữ R.</translation>
    </message>
    <message>
        <location filename="../../domain/model/raci.py"/>
        <source>{activity}: nobody answers for it. Give one position an A.</source>
        <translation>{activity}: chưa ai chịu trách nhiệm giải trình. Hãy giao A cho một vị trí.</translation>
    </message>
    <message>
        <location filename="../../domain/model/raci.py"/>
        <source>{activity}: nobody does it. Give at least one position an R.</source>
        <translation>{activity}: chưa ai thực hiện. Hãy giao R cho ít nhất một vị trí.</translation>
    </message>
    <message>
        <location filename="../../domain/model/raci.py"/>
        <source>{activity}: nobody supports, is asked or is told. Do the others know?</source>
        <translation>{activity}: không ai hỗ trợ, được hỏi hay được báo. Những người khác có biết không?</translation>
    </message>
    <message>
        <location filename="../../domain/model/raci.py"/>
        <source>{activity}: the facilitator answers for process only. Move the A.</source>
        <translation>{activity}: người điều phối chỉ chịu trách nhiệm về cách làm. Hãy chuyển chữ A.</translation>
    </message>
    <message>
        <location filename="../../domain/model/raci.py"/>
        <source>{activity}: the persona is drawn by both. Give each department an A or R.</source>
        <translation>{activity}: chân dung là do hai bên cùng vẽ. Mỗi bộ phận cần một A hoặc R.</translation>
    </message>
    <message>
        <location filename="../../domain/model/raci.py"/>
        <source>{activity}: the work is shared, but one department has no letter in it.</source>
        <translation>{activity}: đây là việc chung nhưng có một bộ phận chưa có chữ nào.</translation>
    </message>
    <message>
        <location filename="../../domain/model/raci.py"/>
        <source>{activity}: {columns} all answer for it. Leave one A.</source>
        <translation>{activity}: {columns} cùng chịu trách nhiệm giải trình. Chỉ để lại một A.</translation>
    </message>
    <message>
        <location filename="../../domain/model/raci.py"/>
        <source>{activity}: {column} holds “{cell}”. Write R, A, A/R, S, C or I.</source>
        <translation>{activity}: ô {column} đang ghi “{cell}”. Hãy ghi R, A, A/R, S, C hoặc I.</translation>
    </message>
    <message>
        <location filename="../../domain/model/raci.py"/>
        <source>{activity}: {column} owes {duty} from it but has neither R nor A in it.</source>
        <translation>{activity}: {column} có nghĩa vụ {duty} từ việc này nhưng không có R hay A.</translation>
    </message>
    <message>
        <location filename="../../domain/model/raci.py"/>
        <source>{activity}: {count} positions are asked first. Do all of them need it?</source>
        <translation>{activity}: {count} vị trí phải được hỏi trước. Có cần hỏi tất cả không?</translation>
    </message>
    <message>
        <location filename="../../domain/model/raci.py"/>
        <source>{activity}: {count} positions are told. Do all of them need it?</source>
        <translation>{activity}: {count} vị trí được báo. Có cần báo tất cả không?</translation>
    </message>
    <message>
        <location filename="../../domain/model/raci.py"/>
        <source>{activity}: {count} positions do it. Split the activity?</source>
        <translation>{activity}: {count} vị trí cùng thực hiện. Có nên tách việc này ra không?</translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>{code} is the proof of {messages}. Take it off there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>{code} lies on the difference board. It stays as it was said; write a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>{code} stands in a signed version or customers have spoken on it. Retire it instead: nothing that was said is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>{code} stands in a signed version. Withdraw it instead, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>{code} still gives or receives {obligations}. Give them to another position first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/raci.py"/>
        <source>{column} answers for {count} of {activities} activities. Too much?</source>
        <translation>{column} chịu trách nhiệm giải trình {count} trên {activities} việc. Có quá nhiều không?</translation>
    </message>
    <message>
        <location filename="../../domain/model/raci.py"/>
        <source>{column} does {count} of {activities} activities. Too much?</source>
        <translation>{column} thực hiện {count} trên {activities} việc. Có quá tải không?</translation>
    </message>
    <message>
        <location filename="../../domain/model/raci.py"/>
        <source>{column} is involved in {count} of {activities} activities. Needed in all?</source>
        <translation>{column} có mặt trong {count} trên {activities} việc. Có cần ở tất cả không?</translation>
    </message>
    <message>
        <location filename="../../domain/model/raci.py"/>
        <source>{column} neither does nor answers for anything. Is it needed?</source>
        <translation>{column} không thực hiện cũng không chịu trách nhiệm việc nào. Có cần vị trí này không?</translation>
    </message>
    <message>
        <location filename="../../domain/model/statistics/display.py"/>
        <source>{k} of {n}</source>
        <translation>{k} trên {n}</translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>{name} already exists. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>{name} could not be read or written. What was saved before is safe. Check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>{name} holds things that this program never puts into a workspace ({what}). It could be harmful and was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>{name} is damaged. It was not changed. Open a backup of it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>{name} is not a workspace of this program. It was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>{name} is open for reading only. Save a copy elsewhere to work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>{name} is open on {host} (by {user}, since {since}). Close it there, or open it here for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>{name} was made by a newer version of this program (its format is {theirs}, this version reads up to {ours}). It was not changed. Update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/statistics/display.py"/>
        <source>{rate} ({k} of {n}; range {low}–{high})</source>
        <translation>{rate} ({k} trên {n}; khoảng {low}–{high})</translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>· nobody helps, is asked or told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../domain/model/lint.py"/>
        <source>“{first}” and “{second}” look like two ideas. If one may be true without the other, write two claims.</source>
        <translation>“{first}” và “{second}” có vẻ là hai ý. Nếu ý này đúng mà ý kia có thể sai, hãy viết thành hai luận điểm.</translation>
    </message>
    <message>
        <location filename="../../domain/errors.py"/>
        <source>“{text}” is none of R, A, S, C and I. Only A and R go together in a cell.</source>
        <translation>“{text}” không phải R, A, S, C hay I. Trong một ô chỉ A và R được đi cùng nhau.</translation>
    </message>
    <message>
        <location filename="../../domain/model/lint.py"/>
        <source>“{word}” is a judgement. Say what the customer does or answers instead.</source>
        <translation>“{word}” là lời đánh giá. Hãy viết điều khách làm hoặc trả lời.</translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>✓ Every activity has exactly one A and an R.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>✗ Activities to put right:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>✗ both raters are of one side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>✗ consultants score their own calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/registers.py"/>
        <source>✗ has neither A nor R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>✗ more than one A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/readme_sheet.py"/>
        <source>✗ must be put right, ! deserves a look, ✓ is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>✗ no A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>✗ no R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>✗ one department is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>✗ the facilitator answers for content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>✗ unknown letter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../ui/shell/top_bar.py"/>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/top_bar.py"/>
        <source>Projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/top_bar.py"/>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/top_bar.py"/>
        <source>Top bar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UspRow</name>
    <message>
        <location filename="../../ui/brief/usps_card.py"/>
        <source>Proof of {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/brief/usps_card.py"/>
        <source>Remove {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/brief/usps_card.py"/>
        <source>USP {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/brief/usps_card.py"/>
        <source>What can be shown for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UspsCard</name>
    <message>
        <location filename="../../ui/brief/usps_card.py"/>
        <source>Add a USP; Enter adds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/brief/usps_card.py"/>
        <source>New USP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/brief/usps_card.py"/>
        <source>USPs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/brief/usps_card.py"/>
        <source>What sets it apart, the strongest first, each with something to show for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Begin a new workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Draw the customer together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Rehearse with a worked example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Sales and Marketing in one room, one picture, kept true afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Workspaces you open appear here. You can also drop a .cungve file on the window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowPresenter</name>
    <message>
        <location filename="../../ui/shell/presenter.py"/>
        <source>Cùng Vẽ workspaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/presenter.py"/>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/presenter.py"/>
        <source>Opening {name} …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspacePresenter</name>
    <message>
        <location filename="../../ui/shell/workspace.py"/>
        <source>Persona {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/workspace.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/workspace.py"/>
        <source>Redo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/workspace.py"/>
        <source>Session {number} · step {step} of {steps}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/workspace.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/workspace.py"/>
        <source>Undo stops here: “{fact}” is a fact. It is followed, not undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/shell/workspace.py"/>
        <source>Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
