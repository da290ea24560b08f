<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_US">
<context>
    <name>AboutSheet</name>
    <message>
        <location filename="../../ui/shell/about.py"/>
        <source>About Cùng Vẽ</source>
        <translation>Giới thiệu Cùng Vẽ</translation>
    </message>
    <message>
        <location filename="../../ui/shell/about.py"/>
        <source>Sales and Marketing draw the customer together. Apache-2.0.</source>
        <translation>Sales và Marketing cùng vẽ chân dung khách hàng. Apache-2.0.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/about.py"/>
        <source>The full licences lie beside the program in LICENSE and NOTICES.</source>
        <translation>Toàn văn giấy phép nằm cạnh chương trình, trong tệp LICENSE và NOTICES.</translation>
    </message>
</context>
<context>
    <name>ActivityView</name>
    <message>
        <location filename="../../ui/session/activity/view.py"/>
        <source>Go on</source>
        <translation>Sang bước sau</translation>
    </message>
    <message>
        <location filename="../../ui/session/activity/view.py"/>
        <source>Nothing is written yet. The room sees each line as you write it.</source>
        <translation>Chưa ghi gì. Ghi dòng nào, cả phòng thấy dòng đó.</translation>
    </message>
    <message>
        <location filename="../../ui/session/activity/view.py"/>
        <source>The room sees these lines, and they go into the report.</source>
        <translation>Cả phòng thấy các dòng này, và chúng vào báo cáo buổi.</translation>
    </message>
    <message>
        <location filename="../../ui/session/activity/view.py"/>
        <source>What came out of it</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <location filename="../../ui/session/activity/view.py"/>
        <source>What is done here is written down where all can read it.</source>
        <translation>Kết quả được ghi lại cho cả phòng cùng đọc.</translation>
    </message>
    <message>
        <location filename="../../ui/session/activity/view.py"/>
        <source>Write a line, Enter for the next one</source>
        <translation>Ghi một dòng, Enter để sang dòng sau</translation>
    </message>
</context>
<context>
    <name>AffectedCard</name>
    <message>
        <location filename="../../ui/session/impact/card.py"/>
        <source>Edit {message}</source>
        <translation>Sửa {message}</translation>
    </message>
    <message>
        <location filename="../../ui/session/impact/card.py"/>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <location filename="../../ui/session/impact/card.py"/>
        <source>Keep</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <location filename="../../ui/session/impact/card.py"/>
        <source>Keep {message}</source>
        <translation>Giữ {message}</translation>
    </message>
    <message>
        <location filename="../../ui/session/impact/card.py"/>
        <source>Reason for {message}</source>
        <translation>Lý do cho {message}</translation>
    </message>
    <message>
        <location filename="../../ui/session/impact/card.py"/>
        <source>Why it stays, or why it goes</source>
        <translation>Vì sao giữ, hoặc vì sao gỡ</translation>
    </message>
    <message>
        <location filename="../../ui/session/impact/card.py"/>
        <source>Withdraw</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <location filename="../../ui/session/impact/card.py"/>
        <source>Withdraw {message}</source>
        <translation>Gỡ {message}</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <location filename="../../ui/session/agenda_words.py"/>
        <source>{minutes} minutes, {begins}–{ends}</source>
        <translation>{minutes} phút, {begins}–{ends}</translation>
    </message>
</context>
<context>
    <name>AgendaColumn</name>
    <message>
        <location filename="../../ui/session/agenda.py"/>
        <source>Agenda</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <location filename="../../ui/session/agenda.py"/>
        <source>Change the steps ahead…</source>
        <translation>Sửa các bước phía trước…</translation>
    </message>
    <message>
        <location filename="../../ui/session/agenda.py"/>
        <source>End session…</source>
        <translation>Kết thúc buổi…</translation>
    </message>
    <message>
        <location filename="../../ui/session/agenda.py"/>
        <source>Finish…</source>
        <translation>Kết thúc…</translation>
    </message>
    <message>
        <location filename="../../ui/session/agenda.py"/>
        <source>Lock against slips</source>
        <translation>Khoá tránh bấm nhầm</translation>
    </message>
    <message>
        <location filename="../../ui/session/agenda.py"/>
        <source>Next step</source>
        <translation>Bước sau</translation>
    </message>
    <message>
        <location filename="../../ui/session/agenda.py"/>
        <source>On time</source>
        <translation>Đúng giờ</translation>
    </message>
    <message>
        <location filename="../../ui/session/agenda.py"/>
        <source>Step before</source>
        <translation>Bước trước</translation>
    </message>
    <message>
        <location filename="../../ui/session/agenda.py"/>
        <source>Stop for today…</source>
        <translation>Dừng hôm nay…</translation>
    </message>
    <message>
        <location filename="../../ui/session/agenda.py"/>
        <source>Unlock the session</source>
        <translation>Mở khoá buổi làm việc</translation>
    </message>
    <message>
        <location filename="../../ui/session/agenda.py"/>
        <source>ends about {time}</source>
        <translation>xong khoảng {time}</translation>
    </message>
    <message>
        <location filename="../../ui/session/agenda.py"/>
        <source>{hours} h</source>
        <translation>{hours} giờ</translation>
    </message>
    <message>
        <location filename="../../ui/session/agenda.py"/>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} giờ {minutes} phút</translation>
    </message>
    <message>
        <location filename="../../ui/session/agenda.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} phút</translation>
    </message>
    <message>
        <location filename="../../ui/session/agenda.py"/>
        <source>{minutes}′</source>
        <translation>{minutes}′</translation>
    </message>
    <message>
        <location filename="../../ui/session/agenda.py"/>
        <source>{time} ahead</source>
        <translation>Sớm {time}</translation>
    </message>
    <message>
        <location filename="../../ui/session/agenda.py"/>
        <source>{time} behind</source>
        <translation>Trễ {time}</translation>
    </message>
</context>
<context>
    <name>AgendaPresenter</name>
    <message>
        <location filename="../../ui/agendas/presenter.py"/>
        <source>A free step</source>
        <translation>Bước tự đặt</translation>
    </message>
    <message>
        <location filename="../../ui/agendas/presenter.py"/>
        <source>Free step</source>
        <translation>Bước tự đặt</translation>
    </message>
    <message>
        <location filename="../../ui/agendas/presenter.py"/>
        <source>begun</source>
        <translation>đã làm</translation>
    </message>
    <message>
        <location filename="../../ui/agendas/presenter.py"/>
        <source>{minutes}′</source>
        <translation>{minutes}′</translation>
    </message>
    <message>
        <location filename="../../ui/agendas/presenter.py"/>
        <source>{purpose} {shortest} to {longest} minutes. Source: {source}</source>
        <translation>{purpose} Từ {shortest} đến {longest} phút. Nguồn: {source}</translation>
    </message>
    <message>
        <location filename="../../ui/agendas/presenter.py"/>
        <source>“{text}” is no time of the day. Write it like 8:30.</source>
        <translation>“{text}” không phải là giờ trong ngày. Hãy viết như 8:30.</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <location filename="../../ui/session/agenda.py"/>
        <source>{minutes}′</source>
        <translation>{minutes}′</translation>
    </message>
    <message>
        <location filename="../../ui/session/agenda.py"/>
        <source>{planned}→{minutes}′</source>
        <translation>{planned}→{minutes}′</translation>
    </message>
    <message>
        <location filename="../../ui/session/agenda.py"/>
        <source>{step}: {title}, {minutes} minutes</source>
        <translation>{step}: {title}, {minutes} phút</translation>
    </message>
    <message>
        <location filename="../../ui/session/agenda.py"/>
        <source>{step}: {title}, {minutes} minutes instead of {planned}</source>
        <translation>{step}: {title}, {minutes} phút thay vì {planned}</translation>
    </message>
    <message>
        <location filename="../../ui/session/agenda.py"/>
        <source>{step}: {title}, {used} of {minutes} minutes used</source>
        <translation>{step}: {title}, đã dùng {used} trên {minutes} phút</translation>
    </message>
    <message>
        <location filename="../../ui/session/agenda.py"/>
        <source>{used}/{minutes}′</source>
        <translation>{used}/{minutes}′</translation>
    </message>
</context>
<context>
    <name>AgendaWindow</name>
    <message>
        <location filename="../../ui/agendas/window.py"/>
        <source>Add the step</source>
        <translation>Thêm bước</translation>
    </message>
    <message>
        <location filename="../../ui/agendas/window.py"/>
        <source>Begins at</source>
        <translation>Bắt đầu lúc</translation>
    </message>
    <message>
        <location filename="../../ui/agendas/window.py"/>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <location filename="../../ui/agendas/window.py"/>
        <source>For how many people</source>
        <translation>Dành cho bao nhiêu người</translation>
    </message>
    <message>
        <location filename="../../ui/agendas/window.py"/>
        <source>Name of the agenda</source>
        <translation>Tên chương trình</translation>
    </message>
    <message>
        <location filename="../../ui/agendas/window.py"/>
        <source>Step to add</source>
        <translation>Bước cần thêm</translation>
    </message>
    <message>
        <location filename="../../ui/agendas/window.py"/>
        <source>Steps ahead</source>
        <translation>Các bước phía trước</translation>
    </message>
    <message>
        <location filename="../../ui/agendas/window.py"/>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <location filename="../../ui/agendas/window.py"/>
        <source>Your own agenda</source>
        <translation>Chương trình riêng của bạn</translation>
    </message>
</context>
<context>
    <name>AgreeLine</name>
    <message>
        <location filename="../../ui/session/obligations/agreeing.py"/>
        <source>Agreed</source>
        <translation>Đã chốt</translation>
    </message>
    <message>
        <location filename="../../ui/session/obligations/agreeing.py"/>
        <source>Agreed: {what}</source>
        <translation>Đã chốt: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/session/obligations/agreeing.py"/>
        <source>By when: {what}</source>
        <translation>Hạn: {what}</translation>
    </message>
</context>
<context>
    <name>AnswerForm</name>
    <message>
        <location filename="../../ui/direction/objections_view.py"/>
        <source>Agrees…</source>
        <translation>Đồng ý…</translation>
    </message>
    <message>
        <location filename="../../ui/direction/objections_view.py"/>
        <source>Both sides agree</source>
        <translation>Hai bên đồng ý</translation>
    </message>
    <message>
        <location filename="../../ui/direction/objections_view.py"/>
        <source>Proof</source>
        <translation>Bằng chứng</translation>
    </message>
    <message>
        <location filename="../../ui/direction/objections_view.py"/>
        <source>Remove the objection</source>
        <translation>Xoá phản đối</translation>
    </message>
    <message>
        <location filename="../../ui/direction/objections_view.py"/>
        <source>Take back</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <location filename="../../ui/direction/objections_view.py"/>
        <source>Take the answer away</source>
        <translation>Bỏ câu trả lời</translation>
    </message>
    <message>
        <location filename="../../ui/direction/objections_view.py"/>
        <source>The chosen objection</source>
        <translation>Phản đối đang chọn</translation>
    </message>
    <message>
        <location filename="../../ui/direction/objections_view.py"/>
        <source>What the customer objects</source>
        <translation>Khách phản đối điều gì</translation>
    </message>
    <message>
        <location filename="../../ui/direction/objections_view.py"/>
        <source>What we answer, all of us</source>
        <translation>Cả hai bên cùng trả lời</translation>
    </message>
    <message>
        <location filename="../../ui/direction/objections_view.py"/>
        <source>Words nobody says</source>
        <translation>Từ không ai được nói</translation>
    </message>
    <message>
        <location filename="../../ui/direction/objections_view.py"/>
        <source>not yet</source>
        <translation>chưa</translation>
    </message>
    <message>
        <location filename="../../ui/direction/objections_view.py"/>
        <source>{side} agrees</source>
        <translation>{side} đồng ý</translation>
    </message>
    <message>
        <location filename="../../ui/direction/objections_view.py"/>
        <source>{side} takes it back</source>
        <translation>{side} rút lại</translation>
    </message>
</context>
<context>
    <name>ArgumentBoard</name>
    <message>
        <location filename="../../ui/session/rating/arguing.py"/>
        <source>A minute each, without an answer from the others. Type it in their words: it stays on record, also if the room comes together.</source>
        <translation>Mỗi bên một phút, bên kia chưa đáp lại. Ghi đúng lời họ nói: lý lẽ được giữ trong hồ sơ, kể cả khi sau đó cả phòng thống nhất.</translation>
    </message>
    <message>
        <location filename="../../ui/session/rating/arguing.py"/>
        <source>Back to the figures</source>
        <translation>Về xem số</translation>
    </message>
    <message>
        <location filename="../../ui/session/rating/arguing.py"/>
        <source>Disputed claims</source>
        <translation>Luận điểm chưa thống nhất</translation>
    </message>
    <message>
        <location filename="../../ui/session/rating/arguing.py"/>
        <source>One argument from each side</source>
        <translation>Mỗi bên một lý lẽ</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <location filename="../../ui/session/aside.py"/>
        <source>Begun without all it needs: {reason}</source>
        <translation>Bắt đầu khi còn thiếu: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/session/aside.py"/>
        <source>Done when</source>
        <translation>Xong khi</translation>
    </message>
    <message>
        <location filename="../../ui/session/aside.py"/>
        <source>Say this</source>
        <translation>Lời dẫn</translation>
    </message>
    <message>
        <location filename="../../ui/session/aside.py"/>
        <source>met</source>
        <translation>đã đạt</translation>
    </message>
    <message>
        <location filename="../../ui/session/aside.py"/>
        <source>not yet</source>
        <translation>chưa đạt</translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <location filename="../../ui/requests/ask_form.py"/>
        <source>14/3 16:00, tomorrow, +3; empty: as the time allowed says</source>
        <translation>14/3 16:00, mai, +3; để trống: theo thời hạn</translation>
    </message>
    <message>
        <location filename="../../ui/requests/ask_form.py"/>
        <source>A list with counts, a picture, five lines …</source>
        <translation>Danh sách kèm số lần, một tấm ảnh, năm dòng …</translation>
    </message>
    <message>
        <location filename="../../ui/requests/ask_form.py"/>
        <source>Activity it belongs to</source>
        <translation>Thuộc hoạt động</translation>
    </message>
    <message>
        <location filename="../../ui/requests/ask_form.py"/>
        <source>Ask for it</source>
        <translation>Gửi yêu cầu</translation>
    </message>
    <message>
        <location filename="../../ui/requests/ask_form.py"/>
        <source>By when</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <location filename="../../ui/requests/ask_form.py"/>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <location filename="../../ui/requests/ask_form.py"/>
        <source>For which decision</source>
        <translation>Để quyết định việc gì</translation>
    </message>
    <message>
        <location filename="../../ui/requests/ask_form.py"/>
        <source>In which form</source>
        <translation>Ở dạng nào</translation>
    </message>
    <message>
        <location filename="../../ui/requests/ask_form.py"/>
        <source>Keep as draft</source>
        <translation>Lưu nháp</translation>
    </message>
    <message>
        <location filename="../../ui/requests/ask_form.py"/>
        <source>None</source>
        <translation>Không</translation>
    </message>
    <message>
        <location filename="../../ui/requests/ask_form.py"/>
        <source>None: an ask of its own</source>
        <translation>Không: yêu cầu riêng</translation>
    </message>
    <message>
        <location filename="../../ui/requests/ask_form.py"/>
        <source>Of the register</source>
        <translation>Theo sổ nghĩa vụ</translation>
    </message>
    <message>
        <location filename="../../ui/requests/ask_form.py"/>
        <source>One thing, so that it can be delivered</source>
        <translation>Mỗi yêu cầu một thứ, để giao được</translation>
    </message>
    <message>
        <location filename="../../ui/requests/ask_form.py"/>
        <source>The day of the launch or review</source>
        <translation>Ngày chạy chiến dịch hoặc ngày rà soát</translation>
    </message>
    <message>
        <location filename="../../ui/requests/ask_form.py"/>
        <source>Time allowed: 2 working days, unless you write a day.</source>
        <translation>Thời hạn: 2 ngày làm việc, trừ khi bạn ghi ngày.</translation>
    </message>
    <message>
        <location filename="../../ui/requests/ask_form.py"/>
        <source>Time allowed: {words}</source>
        <translation>Thời hạn: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/requests/ask_form.py"/>
        <source>Time counts from</source>
        <translation>Tính hạn từ</translation>
    </message>
    <message>
        <location filename="../../ui/requests/ask_form.py"/>
        <source>What is owed</source>
        <translation>Nợ thông tin gì</translation>
    </message>
    <message>
        <location filename="../../ui/requests/ask_form.py"/>
        <source>Who is entitled</source>
        <translation>Bên được nhận</translation>
    </message>
    <message>
        <location filename="../../ui/requests/ask_form.py"/>
        <source>Who owes it</source>
        <translation>Bên có nghĩa vụ</translation>
    </message>
    <message>
        <location filename="../../ui/requests/ask_form.py"/>
        <source>Why it matters, such as: posts of next week</source>
        <translation>Vì sao cần, ví dụ: bài đăng tuần tới</translation>
    </message>
</context>
<context>
    <name>AudiencePreview</name>
    <message>
        <location filename="../../ui/shell/audience_view.py"/>
        <source>On the projector</source>
        <translation>Trên máy chiếu</translation>
    </message>
</context>
<context>
    <name>BallotPaper</name>
    <message>
        <location filename="../../ui/session/closing/ballot_paper.py"/>
        <source>A paper was handed in here already. Handing in again replaces it.</source>
        <translation>Phiếu này đã nộp một lần. Nộp lại sẽ thay phiếu cũ.</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/ballot_paper.py"/>
        <source>In one or two sentences</source>
        <translation>Viết một, hai câu</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/ballot_paper.py"/>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/ballot_paper.py"/>
        <source>What is your doubt? It stays on record and everybody will read it.</source>
        <translation>Bạn băn khoăn điều gì? Điều này được lưu lại và cả phòng sẽ đọc.</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/ballot_paper.py"/>
        <source>Why do you block it? This is needed, and everybody will read it.</source>
        <translation>Vì sao bạn chặn? Bắt buộc phải viết, và cả phòng sẽ đọc.</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/ballot_paper.py"/>
        <source>Your paper</source>
        <translation>Phiếu của bạn</translation>
    </message>
</context>
<context>
    <name>BatchForm</name>
    <message>
        <location filename="../../ui/leads/importing/batch_form.py"/>
        <source>Campaign of rows that name none</source>
        <translation>Chiến dịch của dòng không ghi chiến dịch</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/batch_form.py"/>
        <source>IDs of leads count within this system: call it the same next time.</source>
        <translation>Mã lead được phân biệt theo từng hệ thống: lần sau hãy ghi đúng tên này.</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/batch_form.py"/>
        <source>Name of this batch</source>
        <translation>Tên đợt nhập này</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/batch_form.py"/>
        <source>On what ground</source>
        <translation>Căn cứ để liên hệ</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/batch_form.py"/>
        <source>Somebody referred them, and they agreed</source>
        <translation>Được người quen giới thiệu và đã đồng ý</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/batch_form.py"/>
        <source>System it comes from</source>
        <translation>Hệ thống xuất ra tệp</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/batch_form.py"/>
        <source>The list was bought</source>
        <translation>Danh sách mua lại</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/batch_form.py"/>
        <source>They are our own customers</source>
        <translation>Là khách cũ của mình</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/batch_form.py"/>
        <source>They filled in a form</source>
        <translation>Khách tự điền form</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/batch_form.py"/>
        <source>They left their contact for</source>
        <translation>Khách để lại liên hệ để</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/batch_form.py"/>
        <source>They signed up at an event</source>
        <translation>Khách đăng ký tại sự kiện</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/batch_form.py"/>
        <source>Who these people are</source>
        <translation>Đây là những ai</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/batch_form.py"/>
        <source>e.g. advice on a flat</source>
        <translation>vd: được tư vấn căn hộ</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/batch_form.py"/>
        <source>– none –</source>
        <translation>– không có –</translation>
    </message>
</context>
<context>
    <name>BatchSoFar</name>
    <message>
        <location filename="../../ui/feedback/side.py"/>
        <source>This batch so far</source>
        <translation>Đợt này đến giờ</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/side.py"/>
        <source>{count} of {n}</source>
        <translation>{count} / {n}</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <location filename="../../ui/session/beginning.py"/>
        <source>A session rests. Go on with it, or end it first.</source>
        <translation>Có một buổi đang tạm nghỉ. Hãy làm tiếp buổi đó, hoặc kết thúc nó trước.</translation>
    </message>
    <message>
        <location filename="../../ui/session/beginning.py"/>
        <source>Agenda</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <location filename="../../ui/session/beginning.py"/>
        <source>Go on with session {number}</source>
        <translation>Làm tiếp buổi {number}</translation>
    </message>
    <message>
        <location filename="../../ui/session/beginning.py"/>
        <source>Open the brief</source>
        <translation>Mở đề bài</translation>
    </message>
    <message>
        <location filename="../../ui/session/beginning.py"/>
        <source>Ready to start?</source>
        <translation>Sẵn sàng chưa?</translation>
    </message>
    <message>
        <location filename="../../ui/session/beginning.py"/>
        <source>Sales, Marketing and the owner draw the customer together</source>
        <translation>Sales, Marketing và chủ doanh nghiệp cùng vẽ chân dung khách hàng</translation>
    </message>
    <message>
        <location filename="../../ui/session/beginning.py"/>
        <source>Session</source>
        <translation>Buổi vẽ</translation>
    </message>
    <message>
        <location filename="../../ui/session/beginning.py"/>
        <source>Session {number} has ended. Everything in it is kept.</source>
        <translation>Buổi {number} đã kết thúc. Mọi thứ trong đó vẫn còn nguyên.</translation>
    </message>
    <message>
        <location filename="../../ui/session/beginning.py"/>
        <source>Start session {number}</source>
        <translation>Bắt đầu buổi {number}</translation>
    </message>
    <message>
        <location filename="../../ui/session/beginning.py"/>
        <source>Start the session</source>
        <translation>Bắt đầu buổi vẽ</translation>
    </message>
    <message>
        <location filename="../../ui/session/beginning.py"/>
        <source>Take up a template from a file…</source>
        <translation>Lấy mẫu từ tệp…</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <location filename="../../ui/leads/importing/side.py"/>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/side.py"/>
        <source>Before anything is written</source>
        <translation>Trước khi ghi bất cứ gì</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/side.py"/>
        <source>No name, number or address is kept. A lead is recognised by a digest made with a key of this laptop; what is behind it stays in your file.</source>
        <translation>Không giữ tên, số điện thoại hay địa chỉ. Lead được nhận ra nhờ mã băm tạo bằng khoá của máy này; thông tin thật vẫn nằm trong tệp của bạn.</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/side.py"/>
        <source>Personal data</source>
        <translation>Dữ liệu cá nhân</translation>
    </message>
</context>
<context>
    <name>BlockPart</name>
    <message>
        <location filename="../../ui/session/closing/block_part.py"/>
        <source>Go back there</source>
        <translation>Quay lại bước đó</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/block_part.py"/>
        <source>Or the owner decides, with a reason; it is printed with the version</source>
        <translation>Hoặc chủ doanh nghiệp quyết định, kèm lý do; quyết định được in cùng phiên bản</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/block_part.py"/>
        <source>Settle it: go back, change it, then hold a new ballot</source>
        <translation>Giải quyết: quay lại sửa, rồi bỏ phiếu lại</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/block_part.py"/>
        <source>Somebody blocks</source>
        <translation>Có người chặn</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/block_part.py"/>
        <source>Somebody blocks: {reasons} Nothing is published while it stands. Settle it and vote again, or let the owner decide in writing.</source>
        <translation>Có người chặn: {reasons} Còn chặn thì chưa phát hành. Hãy giải quyết rồi bỏ phiếu lại, hoặc để chủ doanh nghiệp quyết định bằng văn bản.</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/block_part.py"/>
        <source>Step that settles it</source>
        <translation>Bước có thể giải quyết</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/block_part.py"/>
        <source>The owner's decision</source>
        <translation>Quyết định của chủ doanh nghiệp</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/block_part.py"/>
        <source>We go on because … We look again when …</source>
        <translation>Chúng ta đi tiếp vì … Chúng ta xem lại khi …</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/block_part.py"/>
        <source>decided by the owner</source>
        <translation>chủ doanh nghiệp đã quyết định</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/block_part.py"/>
        <source>to be settled</source>
        <translation>cần giải quyết</translation>
    </message>
</context>
<context>
    <name>BoardColumns</name>
    <message>
        <location filename="../../ui/session/reveal/board.py"/>
        <source>Difference board</source>
        <translation>Bảng so sánh</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <location filename="../../ui/board/board_view.py"/>
        <source>Board of slips</source>
        <translation>Bảng phiếu</translation>
    </message>
    <message>
        <location filename="../../ui/board/board_view.py"/>
        <source>{slip}. Picked</source>
        <translation>{slip}. Đã chọn</translation>
    </message>
</context>
<context>
    <name>BriefView</name>
    <message>
        <location filename="../../ui/brief/view.py"/>
        <source>Brief</source>
        <translation>Đề bài</translation>
    </message>
    <message>
        <location filename="../../ui/brief/view.py"/>
        <source>Go to the session</source>
        <translation>Sang buổi vẽ</translation>
    </message>
    <message>
        <location filename="../../ui/brief/view.py"/>
        <source>What both departments are told together, before anybody draws</source>
        <translation>Điều cả hai bộ phận cùng được nghe, trước khi ai đó bắt đầu vẽ</translation>
    </message>
</context>
<context>
    <name>BriefingPresenter</name>
    <message>
        <location filename="../../ui/session/briefing/presenter.py"/>
        <source>Price</source>
        <translation>Giá</translation>
    </message>
    <message>
        <location filename="../../ui/session/briefing/presenter.py"/>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <location filename="../../ui/session/briefing/presenter.py"/>
        <source>To be explained to customers</source>
        <translation>Điều cần giải thích cho khách</translation>
    </message>
</context>
<context>
    <name>BriefingView</name>
    <message>
        <location filename="../../ui/session/briefing/view.py"/>
        <source>All is clear → Draw</source>
        <translation>Đã rõ → Vẽ</translation>
    </message>
    <message>
        <location filename="../../ui/session/briefing/view.py"/>
        <source>New question</source>
        <translation>Câu hỏi mới</translation>
    </message>
    <message>
        <location filename="../../ui/session/briefing/view.py"/>
        <source>Nothing is written about the product yet. Write it in the brief.</source>
        <translation>Chưa có gì về sản phẩm. Hãy ghi vào đề bài.</translation>
    </message>
    <message>
        <location filename="../../ui/session/briefing/view.py"/>
        <source>Open the brief</source>
        <translation>Mở đề bài</translation>
    </message>
    <message>
        <location filename="../../ui/session/briefing/view.py"/>
        <source>Questions</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <location filename="../../ui/session/briefing/view.py"/>
        <source>Questions to understand only; no debate yet.</source>
        <translation>Chỉ hỏi để hiểu, chưa bàn đúng sai.</translation>
    </message>
    <message>
        <location filename="../../ui/session/briefing/view.py"/>
        <source>USPs</source>
        <translation>USP</translation>
    </message>
    <message>
        <location filename="../../ui/session/briefing/view.py"/>
        <source>Who asks</source>
        <translation>Ai hỏi</translation>
    </message>
    <message>
        <location filename="../../ui/session/briefing/view.py"/>
        <source>Write a question, Enter to add it</source>
        <translation>Viết câu hỏi, Enter để thêm</translation>
    </message>
</context>
<context>
    <name>BugWindow</name>
    <message>
        <location filename="../../ui/shell/bug_window.py"/>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <location filename="../../ui/shell/bug_window.py"/>
        <source>Happened {count} times since this window opened.</source>
        <translation>Đã xảy ra {count} lần từ khi cửa sổ này mở.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/bug_window.py"/>
        <source>Show the report…</source>
        <translation>Xem báo cáo lỗi…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/bug_window.py"/>
        <source>Something went wrong in the program</source>
        <translation>Chương trình vừa gặp lỗi</translation>
    </message>
    <message>
        <location filename="../../ui/shell/bug_window.py"/>
        <source>This is a mistake of the program, not yours. Everything saved so far is safe, and you can go on working. If something looks odd, close the workspace and open it again.</source>
        <translation>Đây là lỗi của chương trình, không phải của bạn. Mọi thứ đã lưu vẫn an toàn và bạn có thể làm tiếp. Nếu thấy gì lạ, hãy đóng sổ làm việc rồi mở lại.</translation>
    </message>
</context>
<context>
    <name>CalendarPresenter</name>
    <message>
        <location filename="../../ui/requests/calendar_presenter.py"/>
        <source>Forget</source>
        <translation>Bỏ thay đổi</translation>
    </message>
    <message>
        <location filename="../../ui/requests/calendar_presenter.py"/>
        <source>Set by hand</source>
        <translation>Tự đặt</translation>
    </message>
    <message>
        <location filename="../../ui/requests/calendar_presenter.py"/>
        <source>We work</source>
        <translation>Vẫn làm việc</translation>
    </message>
    <message>
        <location filename="../../ui/requests/calendar_presenter.py"/>
        <source>When people work: every time allowed is counted on this calendar</source>
        <translation>Khi nào mọi người làm việc: mọi thời hạn đều tính theo lịch này</translation>
    </message>
    <message>
        <location filename="../../ui/requests/calendar_presenter.py"/>
        <source>a public holiday, changed here</source>
        <translation>ngày lễ, đã đổi ở đây</translation>
    </message>
    <message>
        <location filename="../../ui/requests/calendar_presenter.py"/>
        <source>day off</source>
        <translation>ngày nghỉ</translation>
    </message>
    <message>
        <location filename="../../ui/requests/calendar_presenter.py"/>
        <source>expected, not announced yet</source>
        <translation>dự kiến, chưa công bố</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <location filename="../../ui/requests/calendar_view.py"/>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <location filename="../../ui/requests/calendar_view.py"/>
        <source>Day: 14/3</source>
        <translation>Ngày: 14/3</translation>
    </message>
    <message>
        <location filename="../../ui/requests/calendar_view.py"/>
        <source>Friday</source>
        <translation>Thứ Sáu</translation>
    </message>
    <message>
        <location filename="../../ui/requests/calendar_view.py"/>
        <source>Holidays and days that differ</source>
        <translation>Ngày lễ và những ngày khác thường</translation>
    </message>
    <message>
        <location filename="../../ui/requests/calendar_view.py"/>
        <source>Hours of that day</source>
        <translation>Giờ làm ngày đó</translation>
    </message>
    <message>
        <location filename="../../ui/requests/calendar_view.py"/>
        <source>Hours of the week</source>
        <translation>Giờ làm trong tuần</translation>
    </message>
    <message>
        <location filename="../../ui/requests/calendar_view.py"/>
        <source>Hours; empty is a day off</source>
        <translation>Giờ; để trống là nghỉ</translation>
    </message>
    <message>
        <location filename="../../ui/requests/calendar_view.py"/>
        <source>Monday</source>
        <translation>Thứ Hai</translation>
    </message>
    <message>
        <location filename="../../ui/requests/calendar_view.py"/>
        <source>Public holidays by the Labour Code; days of a year that is not announced yet are expected ones. Days swapped with a Saturday are yours to set.</source>
        <translation>Ngày lễ theo Bộ luật Lao động; năm chưa công bố thì là ngày dự kiến. Ngày hoán đổi với thứ Bảy do bạn tự đặt.</translation>
    </message>
    <message>
        <location filename="../../ui/requests/calendar_view.py"/>
        <source>Saturday</source>
        <translation>Thứ Bảy</translation>
    </message>
    <message>
        <location filename="../../ui/requests/calendar_view.py"/>
        <source>Set the day</source>
        <translation>Đặt ngày này</translation>
    </message>
    <message>
        <location filename="../../ui/requests/calendar_view.py"/>
        <source>Sunday</source>
        <translation>Chủ nhật</translation>
    </message>
    <message>
        <location filename="../../ui/requests/calendar_view.py"/>
        <source>Thursday</source>
        <translation>Thứ Năm</translation>
    </message>
    <message>
        <location filename="../../ui/requests/calendar_view.py"/>
        <source>Tuesday</source>
        <translation>Thứ Ba</translation>
    </message>
    <message>
        <location filename="../../ui/requests/calendar_view.py"/>
        <source>Wednesday</source>
        <translation>Thứ Tư</translation>
    </message>
    <message>
        <location filename="../../ui/requests/calendar_view.py"/>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <location filename="../../ui/requests/calendar_view.py"/>
        <source>Why, such as: working Saturday</source>
        <translation>Lý do, ví dụ: làm bù thứ Bảy</translation>
    </message>
    <message>
        <location filename="../../ui/requests/calendar_view.py"/>
        <source>Write 8-12, 13-17; empty is a day off. What is owed is due within these hours. Times that people were told already stay.</source>
        <translation>Ghi 8-12, 13-17; để trống là ngày nghỉ. Mọi hạn đều rơi vào các giờ này. Hạn đã báo cho mọi người thì giữ nguyên.</translation>
    </message>
    <message>
        <location filename="../../ui/requests/calendar_view.py"/>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <location filename="../../ui/requests/calendar_view.py"/>
        <source>off</source>
        <translation>nghỉ</translation>
    </message>
</context>
<context>
    <name>CampaignEditor</name>
    <message>
        <location filename="../../ui/campaigns/editor.py"/>
        <source>120.000.000 or 120tr; may stay empty</source>
        <translation>120.000.000 hoặc 120tr; có thể để trống</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/editor.py"/>
        <source>14/3, today</source>
        <translation>14/3, hôm nay</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/editor.py"/>
        <source>29/3; empty while no end is planned</source>
        <translation>29/3; chưa định ngày dừng thì để trống</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/editor.py"/>
        <source>Add campaign</source>
        <translation>Thêm chiến dịch</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/editor.py"/>
        <source>Age, place, interest, as set in the ads</source>
        <translation>Tuổi, nơi ở, sở thích, như đã cài trong quảng cáo</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/editor.py"/>
        <source>Aims at version</source>
        <translation>Nhắm theo phiên bản</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/editor.py"/>
        <source>Another channel…</source>
        <translation>Kênh khác…</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/editor.py"/>
        <source>As it is called in the ad platform</source>
        <translation>Như tên đặt trên nền tảng quảng cáo</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/editor.py"/>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/editor.py"/>
        <source>Channel</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/editor.py"/>
        <source>Choose one</source>
        <translation>Chọn một kênh</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/editor.py"/>
        <source>Counts in iteration</source>
        <translation>Tính vào vòng</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/editor.py"/>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/editor.py"/>
        <source>Keep changes</source>
        <translation>Lưu thay đổi</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/editor.py"/>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/editor.py"/>
        <source>Messages that it uses</source>
        <translation>Thông điệp đang dùng</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/editor.py"/>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/editor.py"/>
        <source>Name of the channel</source>
        <translation>Tên kênh</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/editor.py"/>
        <source>Not chosen</source>
        <translation>Chưa chọn</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/editor.py"/>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/editor.py"/>
        <source>Planned spend</source>
        <translation>Ngân sách dự kiến</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/editor.py"/>
        <source>Runs through several</source>
        <translation>Chạy qua nhiều vòng</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/editor.py"/>
        <source>There is no message yet that it could use.</source>
        <translation>Chưa có thông điệp nào để dùng.</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/editor.py"/>
        <source>Whom the ads reach</source>
        <translation>Quảng cáo tới ai</translation>
    </message>
</context>
<context>
    <name>CampaignPanel</name>
    <message>
        <location filename="../../ui/campaigns/detail.py"/>
        <source>95 % interval</source>
        <translation>khoảng 95 %</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/detail.py"/>
        <source>Edit the campaign</source>
        <translation>Sửa chiến dịch</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/detail.py"/>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/detail.py"/>
        <source>End the campaign today</source>
        <translation>Kết thúc chiến dịch hôm nay</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/detail.py"/>
        <source>End today</source>
        <translation>Kết thúc hôm nay</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/detail.py"/>
        <source>Leave empty what nobody knows: a gap is shown as a gap, never as 0.</source>
        <translation>Số nào chưa ai biết thì để trống: chỗ trống vẫn là chỗ trống, không tính là 0.</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/detail.py"/>
        <source>Paste results from a spreadsheet</source>
        <translation>Dán kết quả từ bảng tính</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/detail.py"/>
        <source>Paste…</source>
        <translation>Dán…</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/detail.py"/>
        <source>Remove</source>
        <translation>Xoá</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/detail.py"/>
        <source>Remove the campaign</source>
        <translation>Xoá chiến dịch</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/detail.py"/>
        <source>Results by day or period</source>
        <translation>Kết quả theo ngày hoặc theo kỳ</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/detail.py"/>
        <source>The chosen campaign</source>
        <translation>Chiến dịch đang chọn</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/detail.py"/>
        <source>What came of it</source>
        <translation>Kết quả mang lại</translation>
    </message>
</context>
<context>
    <name>CampaignWording</name>
    <message>
        <location filename="../../ui/campaigns/wording.py"/>
        <source>Aim at {newer}</source>
        <translation>Nhắm theo {newer}</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/wording.py"/>
        <source>Aims at version</source>
        <translation>Nhắm theo phiên bản</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/wording.py"/>
        <source>CPL {cost} (n = {n})</source>
        <translation>CPL {cost} (n = {n})</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/wording.py"/>
        <source>Channel</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/wording.py"/>
        <source>Counts in</source>
        <translation>Tính vào</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/wording.py"/>
        <source>Days</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/wording.py"/>
        <source>Iteration {n}</source>
        <translation>Vòng {n}</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/wording.py"/>
        <source>Messages</source>
        <translation>Thông điệp</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/wording.py"/>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/wording.py"/>
        <source>One-way process</source>
        <translation>Quy trình một chiều</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/wording.py"/>
        <source>Planned spend</source>
        <translation>Ngân sách dự kiến</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/wording.py"/>
        <source>Whom the ads reach</source>
        <translation>Quảng cáo tới ai</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/wording.py"/>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/wording.py"/>
        <source>from {day}</source>
        <translation>từ {day}</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/wording.py"/>
        <source>no results yet</source>
        <translation>chưa có kết quả</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/wording.py"/>
        <source>no spend and no leads known</source>
        <translation>chưa biết chi phí và số lead</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/wording.py"/>
        <source>persona {number}</source>
        <translation>chân dung {number}</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/wording.py"/>
        <source>spend {money}</source>
        <translation>chi {money}</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/wording.py"/>
        <source>the iteration of each day</source>
        <translation>vòng của từng ngày</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/wording.py"/>
        <source>{n} leads</source>
        <translation>{n} lead</translation>
    </message>
</context>
<context>
    <name>CampaignsPage</name>
    <message>
        <location filename="../../ui/campaigns/page.py"/>
        <source>Add campaign</source>
        <translation>Thêm chiến dịch</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/page.py"/>
        <source>Begin next iteration</source>
        <translation>Bắt đầu vòng mới</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/page.py"/>
        <source>Campaigns</source>
        <translation>Chiến dịch</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/page.py"/>
        <source>Campaigns &amp; leads</source>
        <translation>Chiến dịch &amp; lead</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/page.py"/>
        <source>Import ad report…</source>
        <translation>Nhập báo cáo…</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/page.py"/>
        <source>Import leads…</source>
        <translation>Nhập lead…</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/page.py"/>
        <source>Iterations</source>
        <translation>Các vòng</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/page.py"/>
        <source>Leads</source>
        <translation>Lead</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/page.py"/>
        <source>Totals</source>
        <translation>Tổng hợp</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/page.py"/>
        <source>What is shown</source>
        <translation>Đang xem</translation>
    </message>
</context>
<context>
    <name>CampaignsPresenter</name>
    <message>
        <location filename="../../ui/campaigns/presenter.py"/>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/presenter.py"/>
        <source>To update</source>
        <translation>Cần sửa</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/presenter.py"/>
        <source>Which version of the persona was said to customers, and what came of it</source>
        <translation>Đã nói với khách theo phiên bản chân dung nào, và mang lại gì</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/presenter.py"/>
        <source>{n} to update</source>
        <translation>{n} cần sửa</translation>
    </message>
</context>
<context>
    <name>CampaignsView</name>
    <message>
        <location filename="../../ui/campaigns/view.py"/>
        <source>Add the first campaign</source>
        <translation>Thêm chiến dịch đầu tiên</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/view.py"/>
        <source>Campaigns</source>
        <translation>Chiến dịch</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/view.py"/>
        <source>Change the campaign</source>
        <translation>Sửa chiến dịch</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/view.py"/>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/view.py"/>
        <source>End today</source>
        <translation>Kết thúc hôm nay</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/view.py"/>
        <source>New campaign</source>
        <translation>Chiến dịch mới</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/view.py"/>
        <source>No campaign is among these.</source>
        <translation>Không có chiến dịch nào ở đây.</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/view.py"/>
        <source>No campaign yet</source>
        <translation>Chưa có chiến dịch nào</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/view.py"/>
        <source>Remove</source>
        <translation>Xoá</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/view.py"/>
        <source>The persona is only true once customers have answered to it. Write down each campaign with the version it aims at: then its leads say which claims hold, and neither department has to guess.</source>
        <translation>Chân dung chỉ đúng khi khách hàng đã trả lời. Ghi từng chiến dịch cùng phiên bản mà nó nhắm theo: lead về sẽ cho biết luận điểm nào đúng, không bộ phận nào phải đoán.</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/view.py"/>
        <source>Which campaigns</source>
        <translation>Những chiến dịch nào</translation>
    </message>
</context>
<context>
    <name>CandidateCard</name>
    <message>
        <location filename="../../ui/session/shortlist/candidates.py"/>
        <source>Draw this one</source>
        <translation>Vẽ nhóm này</translation>
    </message>
    <message>
        <location filename="../../ui/session/shortlist/candidates.py"/>
        <source>Draw: {title}</source>
        <translation>Vẽ: {title}</translation>
    </message>
    <message>
        <location filename="../../ui/session/shortlist/candidates.py"/>
        <source>Put back</source>
        <translation>Bỏ chọn</translation>
    </message>
    <message>
        <location filename="../../ui/session/shortlist/candidates.py"/>
        <source>Put back: {title}</source>
        <translation>Bỏ chọn: {title}</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <location filename="../../ui/session/shortlist/candidates.py"/>
        <source>Choose one group, at most two. The first one is the primary persona: whoever pleases everybody speaks to nobody.</source>
        <translation>Chọn một nhóm, nhiều nhất hai. Nhóm chọn trước là chân dung chính: nói với tất cả mọi người là chẳng nói với ai.</translation>
    </message>
    <message>
        <location filename="../../ui/session/shortlist/candidates.py"/>
        <source>Whom do we draw first?</source>
        <translation>Ta vẽ ai trước?</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <location filename="../../ui/direction/card_list.py"/>
        <source>Enter changes a card, Alt and an arrow moves it, the menu key does more.</source>
        <translation>Enter để sửa thẻ, Alt cùng mũi tên để đổi chỗ, phím menu có thêm việc khác.</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <location filename="../../ui/session/drawing/cards_page.py"/>
        <source>4 to a page (A6)</source>
        <translation>4 phiếu một trang (A6)</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/cards_page.py"/>
        <source>8 to a page (A7)</source>
        <translation>8 phiếu một trang (A7)</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/cards_page.py"/>
        <source>Back to the curtain</source>
        <translation>Quay lại màn che</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/cards_page.py"/>
        <source>Cards of {side}</source>
        <translation>Số phiếu của {side}</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/cards_page.py"/>
        <source>Cards to write on</source>
        <translation>Phiếu giấy để viết</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/cards_page.py"/>
        <source>One thing a card. Each has a code, so that slips are typed quickly afterwards and nobody's slip gets lost.</source>
        <translation>Mỗi phiếu một ý. Phiếu nào cũng có mã, nhờ vậy gõ vào máy nhanh và không sót phiếu của ai.</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/cards_page.py"/>
        <source>Open to print</source>
        <translation>Mở để in</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/cards_page.py"/>
        <source>PDF document</source>
        <translation>Tài liệu PDF</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/cards_page.py"/>
        <source>Save as PDF…</source>
        <translation>Lưu thành PDF…</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/cards_page.py"/>
        <source>Saved: {name}. Print it at 100%, on one side.</source>
        <translation>Đã lưu: {name}. In đúng cỡ 100%, một mặt.</translation>
    </message>
</context>
<context>
    <name>CellMenu</name>
    <message>
        <location filename="../../ui/responsibilities/cell_menu.py"/>
        <source>Activity {code}</source>
        <translation>Việc {code}</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/cell_menu.py"/>
        <source>Add a position…</source>
        <translation>Thêm vị trí…</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/cell_menu.py"/>
        <source>Add an activity to this phase…</source>
        <translation>Thêm việc vào giai đoạn này…</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/cell_menu.py"/>
        <source>Clear</source>
        <translation>Xóa chữ</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/cell_menu.py"/>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/cell_menu.py"/>
        <source>Delete with its letters</source>
        <translation>Xoá cùng các chữ của nó</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/cell_menu.py"/>
        <source>Fill down</source>
        <translation>Điền xuống</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/cell_menu.py"/>
        <source>Fill right</source>
        <translation>Điền sang phải</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/cell_menu.py"/>
        <source>Joint for</source>
        <translation>Việc chung về</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/cell_menu.py"/>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/cell_menu.py"/>
        <source>Main activity</source>
        <translation>Việc chính</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/cell_menu.py"/>
        <source>Merge into</source>
        <translation>Gộp vào</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/cell_menu.py"/>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/cell_menu.py"/>
        <source>Move left</source>
        <translation>Chuyển sang trái</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/cell_menu.py"/>
        <source>Move right</source>
        <translation>Chuyển sang phải</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/cell_menu.py"/>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/cell_menu.py"/>
        <source>Nothing</source>
        <translation>Không</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/cell_menu.py"/>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/cell_menu.py"/>
        <source>Position {code}</source>
        <translation>Vị trí {code}</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/cell_menu.py"/>
        <source>Remove the position</source>
        <translation>Bỏ vị trí này</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/cell_menu.py"/>
        <source>Rename…</source>
        <translation>Đổi tên…</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/cell_menu.py"/>
        <source>Side</source>
        <translation>Bên</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/cell_menu.py"/>
        <source>Split into two…</source>
        <translation>Tách làm hai…</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/cell_menu.py"/>
        <source>Take out of use</source>
        <translation>Ngừng dùng</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <location filename="../../ui/session/drawing/checking.py"/>
        <source>Only {side} looks at this screen now. Compare codes and words with the paper; what is wrong is mended before the seal.</source>
        <translation>Lúc này chỉ {side} nhìn màn hình. Hãy so mã và câu chữ với phiếu giấy; chỗ nào sai thì sửa trước khi niêm phong.</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/checking.py"/>
        <source>{side}: are these your slips?</source>
        <translation>{side}: đây có đúng là phiếu của bên mình không?</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <location filename="../../ui/leads/importing/check_step.py"/>
        <source>Campaigns that this workspace does not know</source>
        <translation>Chiến dịch chưa có trong sổ làm việc này</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/check_step.py"/>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/check_step.py"/>
        <source>Rows set aside</source>
        <translation>Dòng để riêng</translation>
    </message>
</context>
<context>
    <name>ChoosingPresenter</name>
    <message>
        <location filename="../../ui/session/choosing_presenter.py"/>
        <source>Agendas</source>
        <translation>Chương trình buổi làm việc</translation>
    </message>
    <message>
        <location filename="../../ui/session/shortlist/choosing_presenter.py"/>
        <source>Chosen</source>
        <translation>Đã chọn</translation>
    </message>
    <message>
        <location filename="../../ui/session/shortlist/choosing_presenter.py"/>
        <source>Chosen → Go on</source>
        <translation>Chọn xong → Đi tiếp</translation>
    </message>
    <message>
        <location filename="../../ui/session/shortlist/choosing_presenter.py"/>
        <source>Go on</source>
        <translation>Đi tiếp</translation>
    </message>
    <message>
        <location filename="../../ui/session/choosing_presenter.py"/>
        <source>It goes from this laptop. Workspaces that took it keep their own.</source>
        <translation>Mẫu sẽ mất khỏi máy này. Không gian làm việc nào đã lấy mẫu thì vẫn giữ bản của mình.</translation>
    </message>
    <message>
        <location filename="../../ui/session/choosing_presenter.py"/>
        <source>Kept as a template for all workspaces: {name}</source>
        <translation>Đã giữ làm mẫu cho mọi không gian làm việc: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/session/choosing_presenter.py"/>
        <source>Next: review of the signed version</source>
        <translation>Tiếp theo: rà soát bản đã ký</translation>
    </message>
    <message>
        <location filename="../../ui/session/choosing_presenter.py"/>
        <source>Next: second sitting</source>
        <translation>Tiếp theo: buổi thứ hai</translation>
    </message>
    <message>
        <location filename="../../ui/session/shortlist/choosing_presenter.py"/>
        <source>Nothing chosen yet</source>
        <translation>Chưa chọn ai</translation>
    </message>
    <message>
        <location filename="../../ui/session/choosing_presenter.py"/>
        <source>Of the method</source>
        <translation>Của phương pháp</translation>
    </message>
    <message>
        <location filename="../../ui/session/choosing_presenter.py"/>
        <source>PDF documents</source>
        <translation>Tài liệu PDF</translation>
    </message>
    <message>
        <location filename="../../ui/session/choosing_presenter.py"/>
        <source>Proposed</source>
        <translation>Nên chọn</translation>
    </message>
    <message>
        <location filename="../../ui/session/choosing_presenter.py"/>
        <source>Remove</source>
        <translation>Xoá</translation>
    </message>
    <message>
        <location filename="../../ui/session/choosing_presenter.py"/>
        <source>Remove the template?</source>
        <translation>Xoá mẫu này?</translation>
    </message>
    <message>
        <location filename="../../ui/session/choosing_presenter.py"/>
        <source>Run sheet</source>
        <translation>Kịch bản buổi làm việc</translation>
    </message>
    <message>
        <location filename="../../ui/session/choosing_presenter.py"/>
        <source>Saved templates</source>
        <translation>Mẫu đã lưu</translation>
    </message>
    <message>
        <location filename="../../ui/session/choosing_presenter.py"/>
        <source>Take up a template</source>
        <translation>Lấy mẫu từ tệp</translation>
    </message>
    <message>
        <location filename="../../ui/session/shortlist/choosing_presenter.py"/>
        <source>Vote: {share}</source>
        <translation>Chấm chọn: {share}</translation>
    </message>
    <message>
        <location filename="../../ui/session/choosing_presenter.py"/>
        <source>Your own</source>
        <translation>Của bạn</translation>
    </message>
    <message>
        <location filename="../../ui/session/choosing_presenter.py"/>
        <source>{minutes} minutes</source>
        <translation>{minutes} phút</translation>
    </message>
    <message>
        <location filename="../../ui/session/choosing_presenter.py"/>
        <source>{name} could not be read. Is it still there? Choose it again.</source>
        <translation>Không đọc được {name}. Tệp còn ở đó không? Hãy chọn lại.</translation>
    </message>
    <message>
        <location filename="../../ui/session/choosing_presenter.py"/>
        <source>{name} could not be removed: {reason}. It is still a template.</source>
        <translation>Không xoá được {name}: {reason}. Mẫu vẫn còn nguyên.</translation>
    </message>
    <message>
        <location filename="../../ui/session/choosing_presenter.py"/>
        <source>{title} (own)</source>
        <translation>{title} (bản riêng)</translation>
    </message>
</context>
<context>
    <name>ChoosingView</name>
    <message>
        <location filename="../../ui/session/shortlist/choosing_view.py"/>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <location filename="../../ui/session/shortlist/choosing_view.py"/>
        <source>Choose whom to draw</source>
        <translation>Chọn người để vẽ</translation>
    </message>
    <message>
        <location filename="../../ui/session/shortlist/choosing_view.py"/>
        <source>No slip lies open. Personas can also be added on their own page.</source>
        <translation>Chưa có phiếu nào được mở. Cũng có thể thêm chân dung ở trang Chân dung.</translation>
    </message>
    <message>
        <location filename="../../ui/session/shortlist/choosing_view.py"/>
        <source>Nothing to choose from</source>
        <translation>Chưa có gì để chọn</translation>
    </message>
    <message>
        <location filename="../../ui/session/shortlist/choosing_view.py"/>
        <source>One persona is enough; two are the most</source>
        <translation>Một chân dung là đủ, nhiều nhất là hai</translation>
    </message>
</context>
<context>
    <name>ChosenAgenda</name>
    <message>
        <location filename="../../ui/session/choosing.py"/>
        <source>Duplicate</source>
        <translation>Nhân đôi</translation>
    </message>
    <message>
        <location filename="../../ui/session/choosing.py"/>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <location filename="../../ui/session/choosing.py"/>
        <source>Make it your own</source>
        <translation>Tạo bản riêng</translation>
    </message>
    <message>
        <location filename="../../ui/session/choosing.py"/>
        <source>Remove</source>
        <translation>Xoá</translation>
    </message>
    <message>
        <location filename="../../ui/session/choosing.py"/>
        <source>Run sheet…</source>
        <translation>Kịch bản buổi…</translation>
    </message>
    <message>
        <location filename="../../ui/session/choosing.py"/>
        <source>Save as template</source>
        <translation>Lưu làm mẫu</translation>
    </message>
    <message>
        <location filename="../../ui/session/choosing.py"/>
        <source>Save to a file…</source>
        <translation>Lưu ra tệp…</translation>
    </message>
    <message>
        <location filename="../../ui/session/choosing.py"/>
        <source>{minutes}′</source>
        <translation>{minutes}′</translation>
    </message>
</context>
<context>
    <name>ChosenCard</name>
    <message>
        <location filename="../../ui/versions/chosen_card.py"/>
        <source>Personas, claims, messages with what they rest on, and agreed answers become as this version holds them, as one step that can be undone. What is not in it goes out of use; nothing is deleted, and what customers said stays.</source>
        <translation>Chân dung, luận điểm, thông điệp cùng chỗ dựa của chúng và câu trả lời thống nhất trở lại đúng như phiên bản này, trong một bước có thể hoàn tác. Những gì không có trong đó sẽ ngừng dùng; không xoá gì, và điều khách đã nói vẫn giữ nguyên.</translation>
    </message>
    <message>
        <location filename="../../ui/versions/chosen_card.py"/>
        <source>Put back</source>
        <translation>Cho có hiệu lực lại</translation>
    </message>
    <message>
        <location filename="../../ui/versions/chosen_card.py"/>
        <source>Release notes</source>
        <translation>Ghi chú phát hành</translation>
    </message>
    <message>
        <location filename="../../ui/versions/chosen_card.py"/>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <location filename="../../ui/versions/chosen_card.py"/>
        <source>Restore as a new draft…</source>
        <translation>Khôi phục thành bản nháp mới…</translation>
    </message>
    <message>
        <location filename="../../ui/versions/chosen_card.py"/>
        <source>The version stays on record with the reason; the one before it is in force again.</source>
        <translation>Phiên bản vẫn được lưu kèm lý do; phiên bản trước nó có hiệu lực trở lại.</translation>
    </message>
    <message>
        <location filename="../../ui/versions/chosen_card.py"/>
        <source>Withdraw</source>
        <translation>Thu hồi</translation>
    </message>
    <message>
        <location filename="../../ui/versions/chosen_card.py"/>
        <source>Withdraw…</source>
        <translation>Thu hồi…</translation>
    </message>
</context>
<context>
    <name>ClaimEditor</name>
    <message>
        <location filename="../../ui/personas/claim_editor.py"/>
        <source>Answers that count for it</source>
        <translation>Câu trả lời tính là đúng</translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_editor.py"/>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_editor.py"/>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_editor.py"/>
        <source>Claim</source>
        <translation>Luận điểm</translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_editor.py"/>
        <source>Counted among (empty: all who were talked with)</source>
        <translation>Tính trên (để trống: mọi khách đã trao đổi)</translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_editor.py"/>
        <source>How many</source>
        <translation>Lượng từ</translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_editor.py"/>
        <source>Importance</source>
        <translation>Mức quan trọng</translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_editor.py"/>
        <source>Keep changes</source>
        <translation>Lưu thay đổi</translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_editor.py"/>
        <source>Many customers … (how many, who, does or says what)</source>
        <translation>Nhiều khách … (bao nhiêu, ai, làm hay nói điều gì)</translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_editor.py"/>
        <source>Moves with our own budget or content</source>
        <translation>Đổi theo ngân sách, nội dung của mình</translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_editor.py"/>
        <source>Other answers, separated by a semicolon</source>
        <translation>Câu trả lời khác, cách nhau bằng dấu ;</translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_editor.py"/>
        <source>The answers, counted anew</source>
        <translation>Đếm lại câu trả lời</translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_editor.py"/>
        <source>Topic</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_editor.py"/>
        <source>True from (of 100 customers)</source>
        <translation>Đúng từ (trên 100 khách)</translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_editor.py"/>
        <source>True up to (of 100 customers)</source>
        <translation>Đúng đến (trên 100 khách)</translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_editor.py"/>
        <source>Which question shows it is wrong?</source>
        <translation>Câu hỏi nào cho thấy nó sai?</translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_editor.py"/>
        <source>Write claim</source>
        <translation>Ghi luận điểm</translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_editor.py"/>
        <source>usual: {share}</source>
        <translation>mặc định: {share}</translation>
    </message>
</context>
<context>
    <name>ClaimList</name>
    <message>
        <location filename="../../ui/personas/claim_list.py"/>
        <source>Arrows go from claim to claim, Enter changes one, Alt and up or down move it, Delete takes it out of use.</source>
        <translation>Phím mũi tên đi từ luận điểm này sang luận điểm khác, Enter để sửa, Alt cùng mũi tên lên xuống để đổi chỗ, Delete để thôi dùng.</translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_list.py"/>
        <source>Claims</source>
        <translation>Luận điểm</translation>
    </message>
</context>
<context>
    <name>ClaimLooks</name>
    <message>
        <location filename="../../ui/personas/claim_looks.py"/>
        <source>No customer has been heard on it</source>
        <translation>Chưa nghe khách nào nói về điều này</translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_looks.py"/>
        <source>rated {median} of 10 by {n} people</source>
        <translation>{n} người chấm, trung vị {median} trên 10</translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_looks.py"/>
        <source>share of customers with its {level} % interval</source>
        <translation>tỷ lệ khách kèm khoảng {level} %</translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_looks.py"/>
        <source>{n} contested</source>
        <translation>{n} chưa ngã ngũ hoặc bị bác</translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_looks.py"/>
        <source>{n} of the owner's statements not yet heard from any customer</source>
        <translation>{n} nhận định của chủ doanh nghiệp chưa nghe khách nào nói</translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_looks.py"/>
        <source>{n} stale</source>
        <translation>{n} đã cũ</translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_looks.py"/>
        <source>{support} for · {against} against</source>
        <translation>{support} đúng · {against} sai</translation>
    </message>
</context>
<context>
    <name>ClaimMap</name>
    <message>
        <location filename="../../ui/session/test_list/claim_map.py"/>
        <source>Map of importance and evidence</source>
        <translation>Bản đồ mức quan trọng và bằng chứng</translation>
    </message>
    <message>
        <location filename="../../ui/session/test_list/claim_map.py"/>
        <source>Test these first</source>
        <translation>Kiểm trước</translation>
    </message>
    <message>
        <location filename="../../ui/session/test_list/claim_map.py"/>
        <source>place {n} on the list</source>
        <translation>thứ {n} trong danh sách</translation>
    </message>
</context>
<context>
    <name>ClaimPicker</name>
    <message>
        <location filename="../../ui/direction/claim_picker.py"/>
        <source>Claims under the message</source>
        <translation>Luận điểm làm chỗ dựa cho thông điệp</translation>
    </message>
    <message>
        <location filename="../../ui/direction/claim_picker.py"/>
        <source>Find a claim</source>
        <translation>Tìm luận điểm</translation>
    </message>
    <message>
        <location filename="../../ui/direction/claim_picker.py"/>
        <source>Space: carries it, then helps it, then neither.</source>
        <translation>Phím cách: làm chỗ dựa, rồi hỗ trợ, rồi không dùng.</translation>
    </message>
</context>
<context>
    <name>ClaimRemarks</name>
    <message>
        <location filename="../../ui/personas/claim_remarks.py"/>
        <source>Choose “{words}”</source>
        <translation>Chọn “{words}”</translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_remarks.py"/>
        <source>Make two claims</source>
        <translation>Tách thành hai luận điểm</translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_remarks.py"/>
        <source>Write it so</source>
        <translation>Viết như vậy</translation>
    </message>
</context>
<context>
    <name>ClaimRow</name>
    <message>
        <location filename="../../ui/feedback/claim_rows.py"/>
        <source>counts for: {scope}</source>
        <translation>chỉ tính với: {scope}</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/claim_rows.py"/>
        <source>not heard</source>
        <translation>chưa nghe</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/claim_rows.py"/>
        <source>not true</source>
        <translation>không đúng</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/claim_rows.py"/>
        <source>true</source>
        <translation>đúng</translation>
    </message>
</context>
<context>
    <name>ClaimTable</name>
    <message>
        <location filename="../../ui/session/test_list/claim_table.py"/>
        <source>Claim</source>
        <translation>Luận điểm</translation>
    </message>
    <message>
        <location filename="../../ui/session/test_list/claim_table.py"/>
        <source>Claims by importance and evidence</source>
        <translation>Luận điểm theo mức quan trọng và bằng chứng</translation>
    </message>
    <message>
        <location filename="../../ui/session/test_list/claim_table.py"/>
        <source>Customers said</source>
        <translation>Khách đã nói</translation>
    </message>
    <message>
        <location filename="../../ui/session/test_list/claim_table.py"/>
        <source>Importance</source>
        <translation>Quan trọng</translation>
    </message>
    <message>
        <location filename="../../ui/session/test_list/claim_table.py"/>
        <source>List</source>
        <translation>Thứ tự</translation>
    </message>
</context>
<context>
    <name>ClaimsPresenter</name>
    <message>
        <location filename="../../ui/session/claims/presenter.py"/>
        <source>Change {code}</source>
        <translation>Sửa {code}</translation>
    </message>
    <message>
        <location filename="../../ui/session/claims/presenter.py"/>
        <source>New claim</source>
        <translation>Luận điểm mới</translation>
    </message>
    <message>
        <location filename="../../ui/session/claims/presenter.py"/>
        <source>New claim from this point</source>
        <translation>Luận điểm mới từ điểm này</translation>
    </message>
    <message>
        <location filename="../../ui/session/claims/presenter.py"/>
        <source>New claim: the second idea</source>
        <translation>Luận điểm mới: ý thứ hai</translation>
    </message>
    <message>
        <location filename="../../ui/session/claims/presenter.py"/>
        <source>Not talked through yet</source>
        <translation>Chưa bàn</translation>
    </message>
    <message>
        <location filename="../../ui/session/claims/presenter.py"/>
        <source>Talked through: write claims</source>
        <translation>Đã bàn: viết thành luận điểm</translation>
    </message>
    <message>
        <location filename="../../ui/session/claims/presenter.py"/>
        <source>{n} claims; five to eight are enough</source>
        <translation>{n} luận điểm; năm đến tám là đủ</translation>
    </message>
</context>
<context>
    <name>ClaimsView</name>
    <message>
        <location filename="../../ui/session/claims/view.py"/>
        <source>Claims</source>
        <translation>Luận điểm</translation>
    </message>
    <message>
        <location filename="../../ui/session/claims/view.py"/>
        <source>Claims are written → Next</source>
        <translation>Viết xong → Tiếp</translation>
    </message>
    <message>
        <location filename="../../ui/session/claims/view.py"/>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <location filename="../../ui/session/claims/view.py"/>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <location filename="../../ui/session/claims/view.py"/>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <location filename="../../ui/session/claims/view.py"/>
        <source>No claim yet. Choose a point at the left, or write one from scratch.</source>
        <translation>Chưa có luận điểm. Hãy chọn một điểm bên trái, hoặc tự viết một luận điểm mới.</translation>
    </message>
    <message>
        <location filename="../../ui/session/claims/view.py"/>
        <source>One idea each; say what would show that it is wrong</source>
        <translation>Mỗi câu một ý; nói rõ điều gì sẽ cho thấy câu đó sai</translation>
    </message>
    <message>
        <location filename="../../ui/session/claims/view.py"/>
        <source>Remove (written by mistake)</source>
        <translation>Xoá (viết nhầm)</translation>
    </message>
    <message>
        <location filename="../../ui/session/claims/view.py"/>
        <source>Retire</source>
        <translation>Cho nghỉ</translation>
    </message>
    <message>
        <location filename="../../ui/session/claims/view.py"/>
        <source>Write a claim</source>
        <translation>Viết luận điểm</translation>
    </message>
    <message>
        <location filename="../../ui/session/claims/view.py"/>
        <source>Writing claims</source>
        <translation>Viết luận điểm</translation>
    </message>
</context>
<context>
    <name>ClosingPresenter</name>
    <message>
        <location filename="../../ui/session/closing/presenter.py"/>
        <source>Agreement</source>
        <translation>Đồng thuận</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/presenter.py"/>
        <source>Ballot {n}</source>
        <translation>Phiếu lần {n}</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/presenter.py"/>
        <source>Ballot · {kind}</source>
        <translation>Bỏ phiếu · {kind}</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/presenter.py"/>
        <source>Nothing has changed since version {number}, so there is nothing to agree on.</source>
        <translation>Từ bản {number} đến nay chưa có gì thay đổi, nên chưa có gì để đồng thuận.</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/presenter.py"/>
        <source>Open: everybody votes alone, nothing is shown</source>
        <translation>Đang mở: ai bỏ phiếu người nấy, chưa hiện gì cả</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/presenter.py"/>
        <source>Private ballot on the agreement</source>
        <translation>Bỏ phiếu kín về sự đồng thuận</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/presenter.py"/>
        <source>Said to the room before anybody votes</source>
        <translation>Nói với cả phòng trước phiếu đầu tiên</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/presenter.py"/>
        <source>There is no claim yet, so there is nothing to agree on.</source>
        <translation>Chưa có luận điểm nào, nên chưa có gì để đồng thuận.</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/presenter.py"/>
        <source>anonymous</source>
        <translation>không ghi tên</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/presenter.py"/>
        <source>with names</source>
        <translation>có ghi tên</translation>
    </message>
</context>
<context>
    <name>ClosingView</name>
    <message>
        <location filename="../../ui/session/closing/view.py"/>
        <source>Agreement</source>
        <translation>Đồng thuận</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/view.py"/>
        <source>Agreement and signing</source>
        <translation>Đồng thuận và ký</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/view.py"/>
        <source>Both have signed → Version</source>
        <translation>Hai bên đã ký → Phiên bản</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/view.py"/>
        <source>End session…</source>
        <translation>Kết thúc buổi…</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/view.py"/>
        <source>Hold a new ballot</source>
        <translation>Bỏ phiếu lại</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/view.py"/>
        <source>Make the documents</source>
        <translation>Xuất tài liệu</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/view.py"/>
        <source>Publish version {number}</source>
        <translation>Phát hành bản {number}</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/view.py"/>
        <source>Published</source>
        <translation>Đã phát hành</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/view.py"/>
        <source>Result is seen → Settle the block</source>
        <translation>Đã xem kết quả → Giải quyết</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/view.py"/>
        <source>Result is seen → Sign</source>
        <translation>Đã xem kết quả → Ký</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/view.py"/>
        <source>The owner has decided → Sign</source>
        <translation>Chủ doanh nghiệp đã quyết → Ký</translation>
    </message>
</context>
<context>
    <name>ColumnsPresenter</name>
    <message>
        <location filename="../../ui/leads/importing/columns_presenter.py"/>
        <source>Check {rows}</source>
        <translation>Kiểm tra {rows}</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/columns_presenter.py"/>
        <source>Mapped as last time.</source>
        <translation>Ghép như lần trước.</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/columns_presenter.py"/>
        <source>Mappings of columns ({endings})</source>
        <translation>Cách ghép cột ({endings})</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/columns_presenter.py"/>
        <source>Open a mapping of columns</source>
        <translation>Mở một cách ghép cột</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/columns_presenter.py"/>
        <source>Save this mapping of columns</source>
        <translation>Lưu cách ghép cột này</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <location filename="../../ui/leads/importing/columns_step.py"/>
        <source>Column in the file</source>
        <translation>Cột trong tệp</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/columns_step.py"/>
        <source>Columns of the file</source>
        <translation>Các cột của tệp</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/columns_step.py"/>
        <source>Each value becomes one of the method's; change what was understood wrongly.</source>
        <translation>Mỗi giá trị thành một mức của phương pháp; chỗ nào hiểu sai thì đổi lại.</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/columns_step.py"/>
        <source>First value</source>
        <translation>Giá trị đầu</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/columns_step.py"/>
        <source>Goes to</source>
        <translation>Đưa vào</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/columns_step.py"/>
        <source>Open a mapping…</source>
        <translation>Mở cách ghép cột…</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/columns_step.py"/>
        <source>Save this mapping…</source>
        <translation>Lưu cách ghép này…</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/columns_step.py"/>
        <source>What the values mean</source>
        <translation>Ý nghĩa của các giá trị</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/columns_step.py"/>
        <source>{column} goes to</source>
        <translation>{column} đưa vào</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/columns_step.py"/>
        <source>{value} means</source>
        <translation>{value} nghĩa là</translation>
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
    <name>ComparePresenter</name>
    <message>
        <location filename="../../ui/personas/compare_pane.py"/>
        <source>only {name} has it</source>
        <translation>chỉ {name} có</translation>
    </message>
    <message>
        <location filename="../../ui/personas/compare_pane.py"/>
        <source>{both} in both · {first} only left · {second} only right</source>
        <translation>{both} ở cả hai · {first} chỉ bên trái · {second} chỉ bên phải</translation>
    </message>
</context>
<context>
    <name>CompareView</name>
    <message>
        <location filename="../../ui/personas/compare_pane.py"/>
        <source>Claims of both personas</source>
        <translation>Luận điểm của hai chân dung</translation>
    </message>
    <message>
        <location filename="../../ui/personas/compare_pane.py"/>
        <source>Compare with</source>
        <translation>So với</translation>
    </message>
    <message>
        <location filename="../../ui/personas/compare_pane.py"/>
        <source>Side by side</source>
        <translation>Đặt cạnh nhau</translation>
    </message>
    <message>
        <location filename="../../ui/personas/compare_pane.py"/>
        <source>There is nobody to compare with</source>
        <translation>Chưa có chân dung nào để so</translation>
    </message>
    <message>
        <location filename="../../ui/personas/compare_pane.py"/>
        <source>With a second persona you see here what both have, and what only one of them has.</source>
        <translation>Khi có chân dung thứ hai, ở đây anh chị thấy điều gì cả hai đều có và điều gì chỉ một bên có.</translation>
    </message>
</context>
<context>
    <name>CountingView</name>
    <message>
        <location filename="../../ui/counting/view.py"/>
        <source>All back to the method</source>
        <translation>Trả hết về mặc định</translation>
    </message>
    <message>
        <location filename="../../ui/counting/view.py"/>
        <source>How we count</source>
        <translation>Cách tính</translation>
    </message>
    <message>
        <location filename="../../ui/counting/view.py"/>
        <source>The method sets these numbers by design; they are no facts of the field. Whoever sets them otherwise says so in every version and every brief.</source>
        <translation>Phương pháp đặt sẵn các con số này: mặc định thiết kế, không phải sự thật của ngành. Ai đổi thì mỗi phiên bản và mỗi bản tóm tắt đều ghi rõ.</translation>
    </message>
    <message>
        <location filename="../../ui/counting/view.py"/>
        <source>≠ {n} of {all} numbers are set otherwise than the method sets them. The next version of the persona names them; versions that are signed stay counted as they were.</source>
        <translation>≠ {n} trên {all} con số khác mặc định. Phiên bản chân dung kế tiếp sẽ ghi rõ; các phiên bản đã ký vẫn tính như lúc ký.</translation>
    </message>
</context>
<context>
    <name>CoveragePage</name>
    <message>
        <location filename="../../ui/feedback/coverage_page.py"/>
        <source>Added up by</source>
        <translation>Cộng theo</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/coverage_page.py"/>
        <source>Adding up the leads…</source>
        <translation>Đang cộng các lead…</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/coverage_page.py"/>
        <source>Back to the form</source>
        <translation>Về phiếu</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/coverage_page.py"/>
        <source>By campaign</source>
        <translation>Theo chiến dịch</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/coverage_page.py"/>
        <source>By salesperson</source>
        <translation>Theo tư vấn viên</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/coverage_page.py"/>
        <source>Go to campaigns and leads</source>
        <translation>Tới chiến dịch và lead</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/coverage_page.py"/>
        <source>How far Sales has reported</source>
        <translation>Sales đã phản hồi tới đâu</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/coverage_page.py"/>
        <source>Nothing to add up yet</source>
        <translation>Chưa có gì để cộng</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/coverage_page.py"/>
        <source>Once leads are in, this tells for each campaign and each salesperson how many were reported on, how soon, and how fully.</source>
        <translation>Khi đã có lead, ở đây cho biết theo từng chiến dịch và từng tư vấn viên: bao nhiêu lead đã có phản hồi, sau bao lâu, và đủ tới đâu.</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/coverage_page.py"/>
        <source>Reports by campaign or salesperson</source>
        <translation>Phản hồi theo chiến dịch hoặc tư vấn viên</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/coverage_page.py"/>
        <source>See these leads</source>
        <translation>Xem các lead này</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/coverage_page.py"/>
        <source>See those that wait</source>
        <translation>Xem lead còn chờ</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/coverage_page.py"/>
        <source>The share stands with its 95 % interval; of few leads only the count is told. Lines stand by code and are no ranking: whom leads were handed to, and which ones, differs. The delay runs from the handover to the first report. Completeness weighs what the form asks for; – is what nobody knows.</source>
        <translation>Tỷ lệ đi kèm khoảng tin cậy 95 %; ít lead thì chỉ ghi số đếm. Các dòng xếp theo mã, không phải xếp hạng: mỗi người được giao những lead khác nhau. Độ trễ tính từ lúc giao tới lần phản hồi đầu tiên. Độ đầy đủ tính theo trọng số các câu của phiếu; – là chưa ai biết.</translation>
    </message>
</context>
<context>
    <name>CoveragePresenter</name>
    <message>
        <location filename="../../ui/feedback/coverage.py"/>
        <source>Campaign</source>
        <translation>Chiến dịch</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/coverage.py"/>
        <source>Completeness</source>
        <translation>Độ đầy đủ</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/coverage.py"/>
        <source>Half within</source>
        <translation>Một nửa trong vòng</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/coverage.py"/>
        <source>Handed over</source>
        <translation>Đã giao</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/coverage.py"/>
        <source>Nine in ten within</source>
        <translation>Chín phần mười trong vòng</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/coverage.py"/>
        <source>Reported on</source>
        <translation>Đã phản hồi</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/coverage.py"/>
        <source>Reported on: {share}</source>
        <translation>Đã phản hồi: {share}</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/coverage.py"/>
        <source>Salesperson</source>
        <translation>Tư vấn viên</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/coverage.py"/>
        <source>no campaign named</source>
        <translation>không ghi chiến dịch</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/coverage.py"/>
        <source>nobody yet</source>
        <translation>chưa giao ai</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/coverage.py"/>
        <source>too few: {n}</source>
        <translation>quá ít: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/coverage.py"/>
        <source>{days} days (n = {n})</source>
        <translation>{days} ngày (n = {n})</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/coverage.py"/>
        <source>{share} (n = {n})</source>
        <translation>{share} (n = {n})</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <location filename="../../ui/session/drawing/curtain.py"/>
        <source>All sides write on paper at the same time. One side at a time comes to the laptop and types.</source>
        <translation>Các bên viết trên giấy cùng lúc. Từng bên lần lượt lên máy nhập.</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/curtain.py"/>
        <source>Hiding works by turns at one laptop: whoever looks over a shoulder can read. It keeps order, it is no lock.</source>
        <translation>Việc che dựa vào lượt dùng chung một máy: ai nhìn qua vai vẫn đọc được. Đây là nề nếp, không phải ổ khoá.</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/curtain.py"/>
        <source>The curtain is down</source>
        <translation>Màn đã buông</translation>
    </message>
</context>
<context>
    <name>DecidingPresenter</name>
    <message>
        <location filename="../../ui/session/deciding/presenter.py"/>
        <source>All is decided → Next</source>
        <translation>Đã quyết xong → Bước tiếp</translation>
    </message>
    <message>
        <location filename="../../ui/session/deciding/presenter.py"/>
        <source>Next</source>
        <translation>Bước tiếp</translation>
    </message>
    <message>
        <location filename="../../ui/session/deciding/presenter.py"/>
        <source>Open all proposals</source>
        <translation>Mở mọi đề xuất</translation>
    </message>
    <message>
        <location filename="../../ui/session/deciding/presenter.py"/>
        <source>Retire</source>
        <translation>Cho nghỉ</translation>
    </message>
    <message>
        <location filename="../../ui/session/deciding/presenter.py"/>
        <source>Retire claim {code}?</source>
        <translation>Cho luận điểm {code} nghỉ?</translation>
    </message>
    <message>
        <location filename="../../ui/session/deciding/presenter.py"/>
        <source>{decided} of {all} decided</source>
        <translation>đã quyết {decided} trên {all}</translation>
    </message>
    <message>
        <location filename="../../ui/session/deciding/presenter.py"/>
        <source>“{text}” leaves use; it stays on record with all that was said of it.</source>
        <translation>“{text}” không còn dùng nữa; vẫn nằm trong hồ sơ cùng mọi điều đã nói về nó.</translation>
    </message>
</context>
<context>
    <name>DecidingView</name>
    <message>
        <location filename="../../ui/session/deciding/view.py"/>
        <source>Back to the proposals</source>
        <translation>Quay lại viết đề xuất</translation>
    </message>
    <message>
        <location filename="../../ui/session/deciding/view.py"/>
        <source>Decide on each together, with a reason that both can read</source>
        <translation>Cùng quyết từng đề xuất, kèm lý do để cả hai bên đọc được</translation>
    </message>
    <message>
        <location filename="../../ui/session/deciding/view.py"/>
        <source>No proposals were asked for</source>
        <translation>Buổi này không hỏi đề xuất</translation>
    </message>
    <message>
        <location filename="../../ui/session/deciding/view.py"/>
        <source>Proposals</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <location filename="../../ui/session/deciding/view.py"/>
        <source>Show all to the room</source>
        <translation>Cho cả phòng xem tất cả</translation>
    </message>
    <message>
        <location filename="../../ui/session/deciding/view.py"/>
        <source>Show this to the room</source>
        <translation>Cho cả phòng xem đề xuất này</translation>
    </message>
    <message>
        <location filename="../../ui/session/deciding/view.py"/>
        <source>The agenda of this session has no step in which the sides write proposals.</source>
        <translation>Chương trình của buổi này không có bước để các bên viết đề xuất.</translation>
    </message>
    <message>
        <location filename="../../ui/session/deciding/view.py"/>
        <source>What customers speak for</source>
        <translation>Khách nói gì về việc sửa</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <location filename="../../ui/direction/message_panel.py"/>
        <source>Both together</source>
        <translation>Cả hai bên</translation>
    </message>
    <message>
        <location filename="../../ui/direction/message_panel.py"/>
        <source>Decide on the message</source>
        <translation>Quyết về thông điệp</translation>
    </message>
    <message>
        <location filename="../../ui/direction/message_panel.py"/>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <location filename="../../ui/direction/message_panel.py"/>
        <source>Keep</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <location filename="../../ui/direction/message_panel.py"/>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <location filename="../../ui/direction/message_panel.py"/>
        <source>Who decides</source>
        <translation>Ai quyết</translation>
    </message>
    <message>
        <location filename="../../ui/direction/message_panel.py"/>
        <source>Why it stays, or why it goes</source>
        <translation>Vì sao giữ, hoặc vì sao gỡ</translation>
    </message>
    <message>
        <location filename="../../ui/direction/message_panel.py"/>
        <source>Withdraw</source>
        <translation>Gỡ</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <location filename="../../ui/session/deciding/decision_form.py"/>
        <source>Claim that it is about</source>
        <translation>Luận điểm liên quan</translation>
    </message>
    <message>
        <location filename="../../ui/session/deciding/decision_form.py"/>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <location filename="../../ui/session/deciding/decision_form.py"/>
        <source>Keep changes</source>
        <translation>Lưu thay đổi</translation>
    </message>
    <message>
        <location filename="../../ui/session/deciding/decision_form.py"/>
        <source>Look at it again on</source>
        <translation>Xem lại vào ngày</translation>
    </message>
    <message>
        <location filename="../../ui/session/deciding/decision_form.py"/>
        <source>No claim named</source>
        <translation>Chưa nêu luận điểm</translation>
    </message>
    <message>
        <location filename="../../ui/session/deciding/decision_form.py"/>
        <source>Not said yet</source>
        <translation>Chưa nêu</translation>
    </message>
    <message>
        <location filename="../../ui/session/deciding/decision_form.py"/>
        <source>The words that both agree on</source>
        <translation>Câu chữ hai bên cùng đồng ý</translation>
    </message>
    <message>
        <location filename="../../ui/session/deciding/decision_form.py"/>
        <source>We … because customers …</source>
        <translation>Ta … vì khách …</translation>
    </message>
    <message>
        <location filename="../../ui/session/deciding/decision_form.py"/>
        <source>What it does to the persona</source>
        <translation>Thay đổi gì trong chân dung</translation>
    </message>
    <message>
        <location filename="../../ui/session/deciding/decision_form.py"/>
        <source>Why (the other side reads this)</source>
        <translation>Vì sao (bên kia sẽ đọc)</translation>
    </message>
    <message>
        <location filename="../../ui/session/deciding/decision_form.py"/>
        <source>Write down the decision</source>
        <translation>Ghi quyết định</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <location filename="../../ui/session/deciding/panel.py"/>
        <source>Choose a proposal and decide on it together.</source>
        <translation>Chọn một đề xuất rồi cùng quyết.</translation>
    </message>
    <message>
        <location filename="../../ui/session/deciding/panel.py"/>
        <source>Decide anew</source>
        <translation>Quyết lại</translation>
    </message>
    <message>
        <location filename="../../ui/session/deciding/panel.py"/>
        <source>One side agrees, the other does not: the owner may take it, in writing</source>
        <translation>Một bên đồng ý, bên kia không: chủ doanh nghiệp có thể quyết nhận, bằng văn bản</translation>
    </message>
    <message>
        <location filename="../../ui/session/deciding/panel.py"/>
        <source>Two keys: it is taken only where both agree</source>
        <translation>Hai chìa khoá: chỉ nhận khi cả hai bên đồng ý</translation>
    </message>
    <message>
        <location filename="../../ui/session/deciding/panel.py"/>
        <source>We take it because … We look again when …</source>
        <translation>Ta nhận vì … Ta xem lại khi …</translation>
    </message>
    <message>
        <location filename="../../ui/session/deciding/panel.py"/>
        <source>Why the owner takes it</source>
        <translation>Vì sao chủ doanh nghiệp quyết nhận</translation>
    </message>
    <message>
        <location filename="../../ui/session/deciding/panel.py"/>
        <source>{side} agrees</source>
        <translation>{side} đồng ý</translation>
    </message>
</context>
<context>
    <name>DiffCard</name>
    <message>
        <location filename="../../ui/versions/diff_card.py"/>
        <source>Compare from version</source>
        <translation>So sánh từ phiên bản</translation>
    </message>
    <message>
        <location filename="../../ui/versions/diff_card.py"/>
        <source>Compare to version</source>
        <translation>So sánh tới phiên bản</translation>
    </message>
    <message>
        <location filename="../../ui/versions/diff_card.py"/>
        <source>Show all {count}</source>
        <translation>Xem cả {count} khác biệt</translation>
    </message>
    <message>
        <location filename="../../ui/versions/diff_card.py"/>
        <source>What differs</source>
        <translation>Khác nhau ở đâu</translation>
    </message>
    <message>
        <location filename="../../ui/versions/diff_card.py"/>
        <source>from</source>
        <translation>từ</translation>
    </message>
    <message>
        <location filename="../../ui/versions/diff_card.py"/>
        <source>to</source>
        <translation>tới</translation>
    </message>
</context>
<context>
    <name>DifferenceList</name>
    <message>
        <location filename="../../ui/session/closing/version_part.py"/>
        <source>and {count} more</source>
        <translation>và {count} điểm nữa</translation>
    </message>
</context>
<context>
    <name>DirectionPage</name>
    <message>
        <location filename="../../ui/direction/page.py"/>
        <source>Add message</source>
        <translation>Thêm thông điệp</translation>
    </message>
    <message>
        <location filename="../../ui/direction/page.py"/>
        <source>Add objection</source>
        <translation>Thêm phản đối</translation>
    </message>
    <message>
        <location filename="../../ui/direction/page.py"/>
        <source>Messages</source>
        <translation>Thông điệp</translation>
    </message>
    <message>
        <location filename="../../ui/direction/page.py"/>
        <source>Objections</source>
        <translation>Phản đối</translation>
    </message>
    <message>
        <location filename="../../ui/direction/page.py"/>
        <source>PR direction</source>
        <translation>Định hướng PR</translation>
    </message>
    <message>
        <location filename="../../ui/direction/page.py"/>
        <source>USP × claims</source>
        <translation>USP × luận điểm</translation>
    </message>
    <message>
        <location filename="../../ui/direction/page.py"/>
        <source>What is shown</source>
        <translation>Đang xem phần nào</translation>
    </message>
</context>
<context>
    <name>DirectionPresenter</name>
    <message>
        <location filename="../../ui/direction/presenter.py"/>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <location filename="../../ui/direction/presenter.py"/>
        <source>Flagged</source>
        <translation>Có cờ</translation>
    </message>
    <message>
        <location filename="../../ui/direction/presenter.py"/>
        <source>Message – channel – angle, each resting on claims</source>
        <translation>Thông điệp – kênh – góc tiếp cận, đều dựa trên luận điểm</translation>
    </message>
    <message>
        <location filename="../../ui/direction/presenter.py"/>
        <source>Note the rejection</source>
        <translation>Ghi nhận bị bác</translation>
    </message>
    <message>
        <location filename="../../ui/direction/presenter.py"/>
        <source>Nothing carries it</source>
        <translation>Không có chỗ dựa</translation>
    </message>
    <message>
        <location filename="../../ui/direction/presenter.py"/>
        <source>Out of use</source>
        <translation>Không còn dùng</translation>
    </message>
    <message>
        <location filename="../../ui/direction/presenter.py"/>
        <source>The message stays in the list with this reason; the other side sees it.</source>
        <translation>Thông điệp vẫn nằm trong danh sách kèm lý do này; bên kia cũng thấy.</translation>
    </message>
    <message>
        <location filename="../../ui/direction/presenter.py"/>
        <source>Why does it leave use?</source>
        <translation>Vì sao không dùng nữa?</translation>
    </message>
    <message>
        <location filename="../../ui/direction/presenter.py"/>
        <source>Withdraw</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <location filename="../../ui/direction/presenter.py"/>
        <source>{n} of {all} flagged</source>
        <translation>{n} trên {all} có cờ</translation>
    </message>
    <message>
        <location filename="../../ui/direction/presenter.py"/>
        <source>{n} of {all} rest on no claim</source>
        <translation>{n}/{all} thông điệp chưa dựa trên luận điểm nào</translation>
    </message>
</context>
<context>
    <name>DirectionView</name>
    <message>
        <location filename="../../ui/direction/view.py"/>
        <source>A message says what we promise a customer, rests on claims about that customer, and names its channel and its angle.</source>
        <translation>Thông điệp nói ta hứa gì với khách, dựa trên luận điểm về chính khách đó, và ghi rõ kênh cùng góc tiếp cận.</translation>
    </message>
    <message>
        <location filename="../../ui/direction/view.py"/>
        <source>Back to draft</source>
        <translation>Đưa về bản nháp</translation>
    </message>
    <message>
        <location filename="../../ui/direction/view.py"/>
        <source>Change the message</source>
        <translation>Sửa thông điệp</translation>
    </message>
    <message>
        <location filename="../../ui/direction/view.py"/>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <location filename="../../ui/direction/view.py"/>
        <source>Messages</source>
        <translation>Thông điệp</translation>
    </message>
    <message>
        <location filename="../../ui/direction/view.py"/>
        <source>New message</source>
        <translation>Thông điệp mới</translation>
    </message>
    <message>
        <location filename="../../ui/direction/view.py"/>
        <source>No message is among these.</source>
        <translation>Không có thông điệp nào trong nhóm này.</translation>
    </message>
    <message>
        <location filename="../../ui/direction/view.py"/>
        <source>No message yet</source>
        <translation>Chưa có thông điệp nào</translation>
    </message>
    <message>
        <location filename="../../ui/direction/view.py"/>
        <source>Put into use</source>
        <translation>Đưa vào dùng</translation>
    </message>
    <message>
        <location filename="../../ui/direction/view.py"/>
        <source>Rejected in the legal check…</source>
        <translation>Bị bác khi kiểm pháp lý…</translation>
    </message>
    <message>
        <location filename="../../ui/direction/view.py"/>
        <source>Remove (written by mistake)</source>
        <translation>Xoá (ghi nhầm)</translation>
    </message>
    <message>
        <location filename="../../ui/direction/view.py"/>
        <source>Which messages</source>
        <translation>Những thông điệp nào</translation>
    </message>
    <message>
        <location filename="../../ui/direction/view.py"/>
        <source>Withdraw…</source>
        <translation>Gỡ…</translation>
    </message>
    <message>
        <location filename="../../ui/direction/view.py"/>
        <source>Write the first message</source>
        <translation>Viết thông điệp đầu tiên</translation>
    </message>
</context>
<context>
    <name>DocumentsPresenter</name>
    <message>
        <location filename="../../ui/documents/presenter.py"/>
        <source>Cut, because there is no room for all of it: {places}</source>
        <translation>Đã cắt bớt vì không đủ chỗ: {places}</translation>
    </message>
    <message>
        <location filename="../../ui/documents/presenter.py"/>
        <source>Each position gets a page: what it answers for, owes and is owed.</source>
        <translation>Mỗi vị trí một trang: chịu trách nhiệm giải trình việc gì, phải cung cấp gì và được nhận gì.</translation>
    </message>
    <message>
        <location filename="../../ui/documents/presenter.py"/>
        <source>Excel workbook</source>
        <translation>Tệp Excel</translation>
    </message>
    <message>
        <location filename="../../ui/documents/presenter.py"/>
        <source>Go to Personas</source>
        <translation>Sang trang Chân dung</translation>
    </message>
    <message>
        <location filename="../../ui/documents/presenter.py"/>
        <source>Go to Responsibilities</source>
        <translation>Sang trang Trách nhiệm</translation>
    </message>
    <message>
        <location filename="../../ui/documents/presenter.py"/>
        <source>Go to Session</source>
        <translation>Sang trang Buổi làm việc</translation>
    </message>
    <message>
        <location filename="../../ui/documents/presenter.py"/>
        <source>JSON file</source>
        <translation>Tệp JSON</translation>
    </message>
    <message>
        <location filename="../../ui/documents/presenter.py"/>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <location filename="../../ui/documents/presenter.py"/>
        <source>PDF document</source>
        <translation>Tài liệu PDF</translation>
    </message>
    <message>
        <location filename="../../ui/documents/presenter.py"/>
        <source>Saved: {name}</source>
        <translation>Đã lưu: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/documents/presenter.py"/>
        <source>Session {number}, {day}</source>
        <translation>Buổi {number}, {day}</translation>
    </message>
    <message>
        <location filename="../../ui/documents/presenter.py"/>
        <source>Sheets of the workbook: {names}</source>
        <translation>Các trang tính trong tệp: {names}</translation>
    </message>
    <message>
        <location filename="../../ui/documents/presenter.py"/>
        <source>The brief is one page to pin up: whom we sell to, and how we know.</source>
        <translation>Bản chân dung là một trang để dán lên tường: mình bán cho ai, và vì sao biết vậy.</translation>
    </message>
    <message>
        <location filename="../../ui/documents/presenter.py"/>
        <source>The document could not be prepared: {reason}.</source>
        <translation>Chưa chuẩn bị được tài liệu: {reason}.</translation>
    </message>
    <message>
        <location filename="../../ui/documents/presenter.py"/>
        <source>The report says what a session came to: who, what, where we differed.</source>
        <translation>Biên bản ghi lại kết quả buổi làm việc: ai dự, nói gì, khác nhau ở đâu.</translation>
    </message>
    <message>
        <location filename="../../ui/documents/presenter.py"/>
        <source>The workbook says who does what and what the departments owe each other.</source>
        <translation>Tệp Excel ghi ai làm việc gì và hai bộ phận phải cung cấp gì cho nhau.</translation>
    </message>
    <message>
        <location filename="../../ui/documents/presenter.py"/>
        <source>There is no matrix yet</source>
        <translation>Chưa có ma trận</translation>
    </message>
    <message>
        <location filename="../../ui/documents/presenter.py"/>
        <source>There is no persona yet</source>
        <translation>Chưa có chân dung nào</translation>
    </message>
    <message>
        <location filename="../../ui/documents/presenter.py"/>
        <source>There is no position yet</source>
        <translation>Chưa có vị trí nào</translation>
    </message>
    <message>
        <location filename="../../ui/documents/presenter.py"/>
        <source>There was no session yet</source>
        <translation>Chưa có buổi làm việc nào</translation>
    </message>
    <message>
        <location filename="../../ui/documents/presenter.py"/>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <location filename="../../ui/documents/presenter.py"/>
        <source>Word document</source>
        <translation>Tài liệu Word</translation>
    </message>
    <message>
        <location filename="../../ui/documents/presenter.py"/>
        <source>draft: each page says so</source>
        <translation>bản nháp: trang nào cũng ghi rõ</translation>
    </message>
    <message>
        <location filename="../../ui/documents/presenter.py"/>
        <source>version {version}, signed</source>
        <translation>phiên bản {version}, đã ký</translation>
    </message>
    <message>
        <location filename="../../ui/documents/presenter.py"/>
        <source>{count} characters have no glyph and are shown as □: {characters}</source>
        <translation>{count} ký tự không có trong phông chữ, hiện thành □: {characters}</translation>
    </message>
    <message>
        <location filename="../../ui/documents/presenter.py"/>
        <source>{name} could not be written: {reason}. What stood there is untouched. Choose another place, or try again.</source>
        <translation>Không ghi được {name}: {reason}. Tệp cũ ở đó vẫn nguyên. Hãy chọn chỗ khác, hoặc thử lại.</translation>
    </message>
    <message>
        <location filename="../../ui/documents/presenter.py"/>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
</context>
<context>
    <name>DocumentsView</name>
    <message>
        <location filename="../../ui/documents/view.py"/>
        <source>Brief</source>
        <translation>Chân dung</translation>
    </message>
    <message>
        <location filename="../../ui/documents/view.py"/>
        <source>Cards</source>
        <translation>Thẻ</translation>
    </message>
    <message>
        <location filename="../../ui/documents/view.py"/>
        <source>Deliverables</source>
        <translation>Tài liệu bàn giao</translation>
    </message>
    <message>
        <location filename="../../ui/documents/view.py"/>
        <source>Document</source>
        <translation>Tài liệu</translation>
    </message>
    <message>
        <location filename="../../ui/documents/view.py"/>
        <source>Fit width</source>
        <translation>Vừa chiều rộng</translation>
    </message>
    <message>
        <location filename="../../ui/documents/view.py"/>
        <source>Language of the document</source>
        <translation>Ngôn ngữ tài liệu</translation>
    </message>
    <message>
        <location filename="../../ui/documents/view.py"/>
        <source>Larger</source>
        <translation>Lớn hơn</translation>
    </message>
    <message>
        <location filename="../../ui/documents/view.py"/>
        <source>Matrix</source>
        <translation>Ma trận</translation>
    </message>
    <message>
        <location filename="../../ui/documents/view.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Trang {page} / {pages}</translation>
    </message>
    <message>
        <location filename="../../ui/documents/view.py"/>
        <source>Persona</source>
        <translation>Chân dung</translation>
    </message>
    <message>
        <location filename="../../ui/documents/view.py"/>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <location filename="../../ui/documents/view.py"/>
        <source>Printed</source>
        <translation>Đã in</translation>
    </message>
    <message>
        <location filename="../../ui/documents/view.py"/>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <location filename="../../ui/documents/view.py"/>
        <source>SOW</source>
        <translation>SOW</translation>
    </message>
    <message>
        <location filename="../../ui/documents/view.py"/>
        <source>Save as…</source>
        <translation>Lưu thành…</translation>
    </message>
    <message>
        <location filename="../../ui/documents/view.py"/>
        <source>Sent to the printer: {printer}</source>
        <translation>Đã gửi tới máy in: {printer}</translation>
    </message>
    <message>
        <location filename="../../ui/documents/view.py"/>
        <source>Session</source>
        <translation>Biên bản</translation>
    </message>
    <message>
        <location filename="../../ui/documents/view.py"/>
        <source>Smaller</source>
        <translation>Nhỏ hơn</translation>
    </message>
    <message>
        <location filename="../../ui/documents/view.py"/>
        <source>The printer takes nothing. Is it on, and is there paper? Print again then.</source>
        <translation>Máy in không nhận. Kiểm tra máy đã bật và còn giấy chưa, rồi in lại.</translation>
    </message>
    <message>
        <location filename="../../ui/documents/view.py"/>
        <source>What people take with them: whom we sell to, and who does what</source>
        <translation>Thứ mọi người mang về: mình bán cho ai, và ai làm việc gì</translation>
    </message>
    <message>
        <location filename="../../ui/documents/view.py"/>
        <source>What to hand out</source>
        <translation>Bàn giao gì</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <location filename="../../ui/leads/importing/done_step.py"/>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/done_step.py"/>
        <source>Import another file…</source>
        <translation>Nhập tệp khác…</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/done_step.py"/>
        <source>Importing…</source>
        <translation>Đang nhập…</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/done_step.py"/>
        <source>Save the rows set aside…</source>
        <translation>Lưu các dòng để riêng…</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/done_step.py"/>
        <source>Stop the import</source>
        <translation>Dừng nhập</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/done_step.py"/>
        <source>Stopping…</source>
        <translation>Đang dừng…</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/done_step.py"/>
        <source>Undo takes the whole import back in one step.</source>
        <translation>Hoàn tác một lần là bỏ được cả đợt nhập này.</translation>
    </message>
</context>
<context>
    <name>DotPaper</name>
    <message>
        <location filename="../../ui/session/dots/paper.py"/>
        <source>+ and − put and take dots, digits say how many, ↑ and ↓ change the option.</source>
        <translation>+ và − thêm, bớt chấm; gõ số là đặt bấy nhiêu chấm; ↑ ↓ đổi lựa chọn.</translation>
    </message>
    <message>
        <location filename="../../ui/session/dots/paper.py"/>
        <source>Your paper</source>
        <translation>Phiếu của bạn</translation>
    </message>
    <message>
        <location filename="../../ui/session/dots/paper.py"/>
        <source>{left} of {all} left</source>
        <translation>còn {left} trên {all} chấm</translation>
    </message>
</context>
<context>
    <name>DotVotePresenter</name>
    <message>
        <location filename="../../ui/session/dots/presenter.py"/>
        <source>A vote needs at least two things to choose among.</source>
        <translation>Phải có ít nhất hai lựa chọn mới chấm được.</translation>
    </message>
    <message>
        <location filename="../../ui/session/dots/presenter.py"/>
        <source>Closed: shares of both departments together</source>
        <translation>Đã đóng: tỷ lệ chung của hai bên</translation>
    </message>
    <message>
        <location filename="../../ui/session/dots/presenter.py"/>
        <source>Nothing to choose among yet</source>
        <translation>Chưa có gì để chọn</translation>
    </message>
    <message>
        <location filename="../../ui/session/dots/presenter.py"/>
        <source>Open: everybody votes alone, nothing is shown</source>
        <translation>Đang mở: ai bỏ phiếu người nấy, chưa hiện gì cả</translation>
    </message>
    <message>
        <location filename="../../ui/session/dots/presenter.py"/>
        <source>Open: hands are counted, nothing is shown</source>
        <translation>Đang mở: đang đếm tay, chưa hiện gì</translation>
    </message>
    <message>
        <location filename="../../ui/session/dots/presenter.py"/>
        <source>Said to the room before anybody votes</source>
        <translation>Nói với cả phòng trước phiếu đầu tiên</translation>
    </message>
    <message>
        <location filename="../../ui/session/dots/presenter.py"/>
        <source>Vote {n}</source>
        <translation>Lượt chấm {n}</translation>
    </message>
    <message>
        <location filename="../../ui/session/dots/presenter.py"/>
        <source>Vote {n} · {kind}</source>
        <translation>Lượt chấm {n} · {kind}</translation>
    </message>
    <message>
        <location filename="../../ui/session/dots/presenter.py"/>
        <source>anonymous</source>
        <translation>không ghi tên</translation>
    </message>
    <message>
        <location filename="../../ui/session/dots/presenter.py"/>
        <source>show of hands</source>
        <translation>giơ tay</translation>
    </message>
    <message>
        <location filename="../../ui/session/dots/presenter.py"/>
        <source>with names</source>
        <translation>có ghi tên</translation>
    </message>
    <message>
        <location filename="../../ui/session/dots/presenter.py"/>
        <source>{n} to choose among. {rule}</source>
        <translation>Chọn trong {n} mục. {rule}</translation>
    </message>
    <message>
        <location filename="../../ui/session/dots/presenter.py"/>
        <source>{side} ({n} people)</source>
        <translation>{side} ({n} người)</translation>
    </message>
    <message>
        <location filename="../../ui/session/dots/presenter.py"/>
        <source>{voters}; both departments weigh the same.</source>
        <translation>{voters}; hai bên nặng ngang nhau.</translation>
    </message>
</context>
<context>
    <name>DotVoteView</name>
    <message>
        <location filename="../../ui/session/dots/view.py"/>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <location filename="../../ui/session/dots/view.py"/>
        <source>Back to the shares</source>
        <translation>Về xem tỷ lệ</translation>
    </message>
    <message>
        <location filename="../../ui/session/dots/view.py"/>
        <source>Dot vote</source>
        <translation>Chấm chọn</translation>
    </message>
    <message>
        <location filename="../../ui/session/dots/view.py"/>
        <source>Go on without a vote</source>
        <translation>Không chấm, đi tiếp</translation>
    </message>
    <message>
        <location filename="../../ui/session/dots/view.py"/>
        <source>Shares seen → Go on</source>
        <translation>Xem xong → Đi tiếp</translation>
    </message>
    <message>
        <location filename="../../ui/session/dots/view.py"/>
        <source>Vote once more</source>
        <translation>Chấm lại lượt nữa</translation>
    </message>
</context>
<context>
    <name>DrawingPresenter</name>
    <message>
        <location filename="../../ui/session/drawing/presenter.py"/>
        <source>{count} of 10</source>
        <translation>{count} trên 10 khách</translation>
    </message>
</context>
<context>
    <name>DrawingView</name>
    <message>
        <location filename="../../ui/session/drawing/view.py"/>
        <source>All are sealed → Go on</source>
        <translation>Đã niêm phong đủ → Tiếp tục</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/view.py"/>
        <source>All typed → {side} checks</source>
        <translation>Gõ xong → {side} soát lại</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/view.py"/>
        <source>Back to the slips</source>
        <translation>Quay lại phần gõ phiếu</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/view.py"/>
        <source>Hide now (F9)</source>
        <translation>Che ngay (F9)</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/view.py"/>
        <source>Pass the laptop on</source>
        <translation>Chuyển máy tiếp</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/view.py"/>
        <source>Paste many notes…</source>
        <translation>Dán nhiều…</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/view.py"/>
        <source>Print cards…</source>
        <translation>In phiếu…</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/view.py"/>
        <source>Seal this workbook</source>
        <translation>Niêm phong tệp này</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/view.py"/>
        <source>Seal without a note</source>
        <translation>Niêm phong không có phiếu</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/view.py"/>
        <source>Workbooks…</source>
        <translation>Viết trước bằng tệp…</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/view.py"/>
        <source>{side} confirms → Seal</source>
        <translation>{side} xác nhận → Niêm phong</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/view.py"/>
        <source>{side} is done → Seal</source>
        <translation>{side} xong → Niêm phong</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/view.py"/>
        <source>{side} is writing</source>
        <translation>{side} đang viết</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/view.py"/>
        <source>{side}: sealed</source>
        <translation>{side}: đã niêm phong</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/view.py"/>
        <source>{side}: waiting</source>
        <translation>{side}: đang chờ</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/view.py"/>
        <source>{side}: writing</source>
        <translation>{side}: đang viết</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <location filename="../../ui/personas/evidence_form.py"/>
        <source>14/3 or yesterday</source>
        <translation>14/3 hoặc hôm qua</translation>
    </message>
    <message>
        <location filename="../../ui/personas/evidence_form.py"/>
        <source>Asked, no answer</source>
        <translation>Đã hỏi, không trả lời</translation>
    </message>
    <message>
        <location filename="../../ui/personas/evidence_form.py"/>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <location filename="../../ui/personas/evidence_form.py"/>
        <source>Feedback of batch 3</source>
        <translation>Phản hồi đợt 3</translation>
    </message>
    <message>
        <location filename="../../ui/personas/evidence_form.py"/>
        <source>How credible what it says is</source>
        <translation>Nội dung đáng tin đến đâu</translation>
    </message>
    <message>
        <location filename="../../ui/personas/evidence_form.py"/>
        <source>How many customers answered what</source>
        <translation>Bao nhiêu khách trả lời câu nào</translation>
    </message>
    <message>
        <location filename="../../ui/personas/evidence_form.py"/>
        <source>How reliable the source is</source>
        <translation>Nguồn đáng tin đến đâu</translation>
    </message>
    <message>
        <location filename="../../ui/personas/evidence_form.py"/>
        <source>Keep</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <location filename="../../ui/personas/evidence_form.py"/>
        <source>L-12, never a name</source>
        <translation>L-12, không ghi tên</translation>
    </message>
    <message>
        <location filename="../../ui/personas/evidence_form.py"/>
        <source>Less</source>
        <translation>Thu gọn</translation>
    </message>
    <message>
        <location filename="../../ui/personas/evidence_form.py"/>
        <source>More to say…</source>
        <translation>Ghi thêm…</translation>
    </message>
    <message>
        <location filename="../../ui/personas/evidence_form.py"/>
        <source>Not asked</source>
        <translation>Chưa hỏi</translation>
    </message>
    <message>
        <location filename="../../ui/personas/evidence_form.py"/>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <location filename="../../ui/personas/evidence_form.py"/>
        <source>On which day</source>
        <translation>Ngày nào</translation>
    </message>
    <message>
        <location filename="../../ui/personas/evidence_form.py"/>
        <source>One lead only: its code</source>
        <translation>Chỉ một lead: mã của lead</translation>
    </message>
    <message>
        <location filename="../../ui/personas/evidence_form.py"/>
        <source>Remove this evidence</source>
        <translation>Xoá bằng chứng này</translation>
    </message>
    <message>
        <location filename="../../ui/personas/evidence_form.py"/>
        <source>S1</source>
        <translation>S1</translation>
    </message>
    <message>
        <location filename="../../ui/personas/evidence_form.py"/>
        <source>Source, in words</source>
        <translation>Nguồn, ghi bằng lời</translation>
    </message>
    <message>
        <location filename="../../ui/personas/evidence_form.py"/>
        <source>Where it comes from</source>
        <translation>Nguồn gốc</translation>
    </message>
    <message>
        <location filename="../../ui/personas/evidence_form.py"/>
        <source>Who asked, by code</source>
        <translation>Ai hỏi, ghi mã</translation>
    </message>
</context>
<context>
    <name>EvidencePresenter</name>
    <message>
        <location filename="../../ui/session/evidence/presenter.py"/>
        <source>All personas</source>
        <translation>Mọi chân dung</translation>
    </message>
    <message>
        <location filename="../../ui/session/evidence/presenter.py"/>
        <source>n = {n}: {support} for · {against} against</source>
        <translation>n = {n}: {support} đúng · {against} sai</translation>
    </message>
    <message>
        <location filename="../../ui/session/evidence/presenter.py"/>
        <source>rated {median} of 10 by {n} people</source>
        <translation>{n} người chấm, trung vị {median} trên 10</translation>
    </message>
    <message>
        <location filename="../../ui/session/evidence/presenter.py"/>
        <source>said by {sides}</source>
        <translation>{sides} nêu</translation>
    </message>
    <message>
        <location filename="../../ui/session/evidence/presenter.py"/>
        <source>to be talked about</source>
        <translation>cần bàn</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <location filename="../../ui/session/evidence/view.py"/>
        <source>Board is seen → Next</source>
        <translation>Đã xem bảng → Bước tiếp</translation>
    </message>
    <message>
        <location filename="../../ui/session/evidence/view.py"/>
        <source>Claim board</source>
        <translation>Bảng luận điểm</translation>
    </message>
    <message>
        <location filename="../../ui/session/evidence/view.py"/>
        <source>Figures first, opinions after. A small n gives no verdict.</source>
        <translation>Xem số trước, nói ý kiến sau. n nhỏ thì chưa kết luận.</translation>
    </message>
    <message>
        <location filename="../../ui/session/evidence/view.py"/>
        <source>Go to the personas</source>
        <translation>Tới trang chân dung</translation>
    </message>
    <message>
        <location filename="../../ui/session/evidence/view.py"/>
        <source>No claim yet</source>
        <translation>Chưa có luận điểm</translation>
    </message>
    <message>
        <location filename="../../ui/session/evidence/view.py"/>
        <source>Persona</source>
        <translation>Chân dung</translation>
    </message>
    <message>
        <location filename="../../ui/session/evidence/view.py"/>
        <source>Show the board to the room</source>
        <translation>Cho cả phòng xem bảng</translation>
    </message>
    <message>
        <location filename="../../ui/session/evidence/view.py"/>
        <source>Show this claim to the room</source>
        <translation>Cho cả phòng xem luận điểm này</translation>
    </message>
    <message>
        <location filename="../../ui/session/evidence/view.py"/>
        <source>Take the mark off (T)</source>
        <translation>Bỏ đánh dấu (T)</translation>
    </message>
    <message>
        <location filename="../../ui/session/evidence/view.py"/>
        <source>Talk about this (T)</source>
        <translation>Cần bàn điều này (T)</translation>
    </message>
    <message>
        <location filename="../../ui/session/evidence/view.py"/>
        <source>The board shows the claims of the persona with what customers said.</source>
        <translation>Bảng này bày các luận điểm của chân dung cùng điều khách đã nói.</translation>
    </message>
</context>
<context>
    <name>FeedbackFormPresenter</name>
    <message>
        <location filename="../../ui/session/feedback_form/presenter.py"/>
        <source> and {n} more</source>
        <translation> và {n} câu nữa</translation>
    </message>
    <message>
        <location filename="../../ui/session/feedback_form/presenter.py"/>
        <source>No question on the form tests {codes}. Show one, or say in the claim what tests it.</source>
        <translation>Chưa có câu hỏi nào trên mẫu kiểm {codes}. Hãy hiện một câu hỏi, hoặc ghi trong luận điểm cách kiểm.</translation>
    </message>
    <message>
        <location filename="../../ui/session/feedback_form/presenter.py"/>
        <source>free text</source>
        <translation>tự ghi</translation>
    </message>
    <message>
        <location filename="../../ui/session/feedback_form/presenter.py"/>
        <source>tests {codes}</source>
        <translation>kiểm {codes}</translation>
    </message>
    <message>
        <location filename="../../ui/session/feedback_form/presenter.py"/>
        <source>{shown} questions on the form; up to {most} take under a minute</source>
        <translation>Mẫu đang có {shown} câu hỏi; tối đa {most} câu thì điền dưới một phút</translation>
    </message>
</context>
<context>
    <name>FeedbackFormView</name>
    <message>
        <location filename="../../ui/session/feedback_form/view.py"/>
        <source>Agreed</source>
        <translation>Đã chốt</translation>
    </message>
    <message>
        <location filename="../../ui/session/feedback_form/view.py"/>
        <source>Agreed: {what}</source>
        <translation>Đã chốt: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/session/feedback_form/view.py"/>
        <source>Bring up to date with the claims</source>
        <translation>Cập nhật theo luận điểm</translation>
    </message>
    <message>
        <location filename="../../ui/session/feedback_form/view.py"/>
        <source>By when</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <location filename="../../ui/session/feedback_form/view.py"/>
        <source>By when: {what}</source>
        <translation>Thời hạn: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/form.py"/>
        <source>Did these hold for this customer?</source>
        <translation>Những điều này có đúng với khách này không?</translation>
    </message>
    <message>
        <location filename="../../ui/session/feedback_form/view.py"/>
        <source>Each question on the form tests a claim.</source>
        <translation>Mỗi câu hỏi trên mẫu kiểm một luận điểm.</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/form.py"/>
        <source>Fit with the persona</source>
        <translation>Mức khớp chân dung</translation>
    </message>
    <message>
        <location filename="../../ui/session/feedback_form/view.py"/>
        <source>Form and deadlines stand → Go on</source>
        <translation>Đã chốt mẫu và thời hạn → Bước tiếp</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/form.py"/>
        <source>In their own words</source>
        <translation>Lời khách nguyên văn</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/form.py"/>
        <source>Interest</source>
        <translation>Mức quan tâm</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/form.py"/>
        <source>Main reason why not</source>
        <translation>Lý do chính không đạt</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/form.py"/>
        <source>Meets what was agreed?</source>
        <translation>Đạt chuẩn đã thống nhất?</translation>
    </message>
    <message>
        <location filename="../../ui/session/feedback_form/view.py"/>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <location filename="../../ui/session/feedback_form/view.py"/>
        <source>Shown on the form</source>
        <translation>Hiện trên mẫu</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/form.py"/>
        <source>The customer agrees to be quoted</source>
        <translation>Khách đồng ý cho trích lời</translation>
    </message>
    <message>
        <location filename="../../ui/session/feedback_form/view.py"/>
        <source>What Sales asks and reports</source>
        <translation>Sales hỏi gì và báo gì</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/form.py"/>
        <source>What happened</source>
        <translation>Kết quả liên hệ</translation>
    </message>
    <message>
        <location filename="../../ui/session/feedback_form/view.py"/>
        <source>What one side needs to know from the other is owed, never a favour.</source>
        <translation>Điều bên này cần biết từ bên kia là nghĩa vụ, không phải đi nhờ.</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/form.py"/>
        <source>Which persona</source>
        <translation>Khớp chân dung nào</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/form.py"/>
        <source>▸ More (M)</source>
        <translation>▸ Thêm (M)</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/form.py"/>
        <source>▾ Less (M)</source>
        <translation>▾ Bớt (M)</translation>
    </message>
</context>
<context>
    <name>FeedbackPresenter</name>
    <message>
        <location filename="../../ui/feedback/presenter.py"/>
        <source>All that wait</source>
        <translation>Tất cả đang chờ</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/presenter.py"/>
        <source>There is no lead {code}.</source>
        <translation>Không có lead {code}.</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/presenter.py"/>
        <source>of {who}</source>
        <translation>của {who}</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/presenter.py"/>
        <source>{code} is reported.</source>
        <translation>Đã báo {code}.</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/presenter.py"/>
        <source>{n} · oldest first</source>
        <translation>{n} · cũ trước</translation>
    </message>
</context>
<context>
    <name>FeedbackView</name>
    <message>
        <location filename="../../ui/feedback/view.py"/>
        <source>All reported</source>
        <translation>Đã báo hết</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/view.py"/>
        <source>C claims · V words · {skip} skip · {save}</source>
        <translation>C luận điểm · V lời khách · {skip} bỏ qua · {save}</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/view.py"/>
        <source>Code, such as L000123</source>
        <translation>Mã, ví dụ L000123</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/view.py"/>
        <source>Export form to Excel…</source>
        <translation>Xuất phiếu ra Excel…</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/view.py"/>
        <source>Find a lead by its code</source>
        <translation>Tìm lead theo mã</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/view.py"/>
        <source>Go to campaigns and leads</source>
        <translation>Đến Chiến dịch và lead</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/view.py"/>
        <source>How far we are…</source>
        <translation>Đã tới đâu…</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/view.py"/>
        <source>Import filled form…</source>
        <translation>Nhập phiếu đã điền…</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/view.py"/>
        <source>Import the leads of a campaign. Each then waits here until Sales has said what came of it: in under a minute, by keyboard.</source>
        <translation>Hãy nhập lead của một chiến dịch. Mỗi lead chờ ở đây đến khi Sales báo kết quả: chưa đến một phút, chỉ bằng bàn phím.</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/view.py"/>
        <source>No lead waits here. What was reported already counts behind the claims.</source>
        <translation>Không còn lead nào chờ ở đây. Những gì đã báo đã được tính vào các luận điểm.</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/view.py"/>
        <source>No leads yet</source>
        <translation>Chưa có lead</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/view.py"/>
        <source>One minute a lead: what happened, how interested, and which claims held</source>
        <translation>Mỗi lead một phút: kết quả ra sao, quan tâm đến đâu, điều gì đúng</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/view.py"/>
        <source>Sales feedback</source>
        <translation>Phản hồi Sales</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/view.py"/>
        <source>Save and next</source>
        <translation>Lưu, lead tiếp</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/view.py"/>
        <source>Skip</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/view.py"/>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/view.py"/>
        <source>Which leads</source>
        <translation>Lead nào</translation>
    </message>
</context>
<context>
    <name>FieldSwitch</name>
    <message>
        <location filename="../../ui/session/drawing/place.py"/>
        <source>Other slot: Ctrl+Up, Ctrl+Down</source>
        <translation>Ô khác: Ctrl+↑, Ctrl+↓</translation>
    </message>
</context>
<context>
    <name>FigureColumn</name>
    <message>
        <location filename="../../ui/session/figures/view.py"/>
        <source>Enter writes it down. Many at once: paste rows from a spreadsheet.</source>
        <translation>Enter để ghi. Nhiều số một lúc: dán các dòng từ bảng tính.</translation>
    </message>
    <message>
        <location filename="../../ui/session/figures/view.py"/>
        <source>Name; value or k of n; period; source</source>
        <translation>Tên; giá trị hoặc k trên n; kỳ; nguồn</translation>
    </message>
    <message>
        <location filename="../../ui/session/figures/view.py"/>
        <source>New figure</source>
        <translation>Số liệu mới</translation>
    </message>
    <message>
        <location filename="../../ui/session/figures/view.py"/>
        <source>No figure yet. The department types what it brings.</source>
        <translation>Chưa có số liệu. Bộ phận nhập số mình mang đến.</translation>
    </message>
</context>
<context>
    <name>FigureRow</name>
    <message>
        <location filename="../../ui/session/figures/row.py"/>
        <source>Ask about {figure}</source>
        <translation>Hỏi về {figure}</translation>
    </message>
    <message>
        <location filename="../../ui/session/figures/row.py"/>
        <source>Ask…</source>
        <translation>Hỏi…</translation>
    </message>
    <message>
        <location filename="../../ui/session/figures/row.py"/>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <location filename="../../ui/session/figures/row.py"/>
        <source>More about {figure}</source>
        <translation>Việc khác với {figure}</translation>
    </message>
    <message>
        <location filename="../../ui/session/figures/row.py"/>
        <source>Question about {figure}</source>
        <translation>Câu hỏi về {figure}</translation>
    </message>
    <message>
        <location filename="../../ui/session/figures/row.py"/>
        <source>Read aloud: {figure}</source>
        <translation>Đã đọc to: {figure}</translation>
    </message>
    <message>
        <location filename="../../ui/session/figures/row.py"/>
        <source>Remove</source>
        <translation>Xoá</translation>
    </message>
    <message>
        <location filename="../../ui/session/figures/row.py"/>
        <source>What do we need to understand this figure?</source>
        <translation>Cần biết gì để hiểu con số này?</translation>
    </message>
    <message>
        <location filename="../../ui/session/figures/row.py"/>
        <source>Who asks</source>
        <translation>Ai hỏi</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <location filename="../../ui/campaigns/figures.py"/>
        <source>{known} of {days} days</source>
        <translation>{known} trên {days} ngày</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/figures.py"/>
        <source>{k} of {n}</source>
        <translation>{k} trên {n}</translation>
    </message>
</context>
<context>
    <name>FiguresForm</name>
    <message>
        <location filename="../../ui/loop/figures_form.py"/>
        <source>Add a source</source>
        <translation>Thêm một nguồn</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_form.py"/>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_form.py"/>
        <source>Enter correction</source>
        <translation>Ghi đính chính</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_form.py"/>
        <source>For a round of which only the totals are known. Leave empty what nobody knows: a gap is never counted as 0.</source>
        <translation>Dành cho vòng chỉ biết số tổng. Số nào không ai biết thì để trống: ô trống không bao giờ tính là 0.</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_form.py"/>
        <source>Keep these totals</source>
        <translation>Giữ các số này</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_form.py"/>
        <source>Row {number}: {name}</source>
        <translation>Dòng {number}: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_form.py"/>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_form.py"/>
        <source>What was kept stays as it is; this stands beside it with its reason and the day.</source>
        <translation>Số đã khoá giữ nguyên; đính chính được ghi bên cạnh, kèm lý do và ngày.</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_form.py"/>
        <source>Why do they differ?</source>
        <translation>Vì sao khác?</translation>
    </message>
</context>
<context>
    <name>FiguresPresenter</name>
    <message>
        <location filename="../../ui/loop/figures_presenter.py"/>
        <source>Enter a correction</source>
        <translation>Ghi đính chính</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_presenter.py"/>
        <source>Enter the totals</source>
        <translation>Nhập số tổng</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_presenter.py"/>
        <source>Freeze</source>
        <translation>Khoá số liệu</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_presenter.py"/>
        <source>Freeze the figures?</source>
        <translation>Khoá số liệu?</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_presenter.py"/>
        <source>From now on these figures stay as they are, whatever is recorded later; a correction is entered beside them with its reason. An iteration that still runs ends today. This cannot be undone.</source>
        <translation>Từ giờ các số này giữ nguyên, dù sau này ghi thêm gì; muốn sửa thì ghi đính chính bên cạnh, kèm lý do. Vòng đang chạy sẽ kết thúc hôm nay. Không thể hoàn tác.</translation>
    </message>
    <message>
        <location filename="../../ui/session/figures/presenter.py"/>
        <source>read: {read} of {all}</source>
        <translation>đã đọc {read} trên {all}</translation>
    </message>
</context>
<context>
    <name>FiguresView</name>
    <message>
        <location filename="../../ui/loop/figures_view.py"/>
        <source>Back to the loop</source>
        <translation>Về vòng tuần hoàn</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_view.py"/>
        <source>By source</source>
        <translation>Theo nguồn</translation>
    </message>
    <message>
        <location filename="../../ui/session/figures/view.py"/>
        <source>Each side reads the other's figures. Ask to understand.</source>
        <translation>Bên này đọc số của bên kia. Hỏi để hiểu.</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_view.py"/>
        <source>Enter a correction…</source>
        <translation>Ghi đính chính…</translation>
    </message>
    <message>
        <location filename="../../ui/session/figures/view.py"/>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <location filename="../../ui/session/figures/view.py"/>
        <source>Figures are read → Next</source>
        <translation>Đã đọc xong số → Bước tiếp</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_view.py"/>
        <source>Figures by iteration</source>
        <translation>Số liệu từng vòng</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_view.py"/>
        <source>Figures by source</source>
        <translation>Số liệu theo nguồn</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_view.py"/>
        <source>Freeze these figures…</source>
        <translation>Khoá số liệu này…</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_view.py"/>
        <source>Iteration</source>
        <translation>Vòng</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_view.py"/>
        <source>Only the totals are known: enter them…</source>
        <translation>Chỉ biết số tổng: nhập vào…</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_view.py"/>
        <source>What was kept</source>
        <translation>Số đã giữ</translation>
    </message>
</context>
<context>
    <name>FiguresWords</name>
    <message>
        <location filename="../../ui/loop/figures_words.py"/>
        <source>Entered as totals on {day}: no single lead is behind them.</source>
        <translation>Nhập số tổng ngày {day}: không có từng lead phía sau.</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_words.py"/>
        <source>Frozen on {day}: they never change; a correction stands beside them.</source>
        <translation>Khoá ngày {day}: không bao giờ đổi; đính chính được ghi bên cạnh.</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_words.py"/>
        <source>Iteration {number}</source>
        <translation>Vòng {number}</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_words.py"/>
        <source>Nothing is recorded yet.</source>
        <translation>Chưa ghi nhận gì.</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_words.py"/>
        <source>One-way process</source>
        <translation>Quy trình một chiều</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_words.py"/>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_words.py"/>
        <source>They still follow what is recorded: campaigns, leads and feedback.</source>
        <translation>Số vẫn đang chạy theo chiến dịch, lead và phản hồi được ghi.</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_words.py"/>
        <source>Together</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_words.py"/>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_words.py"/>
        <source>sums as before</source>
        <translation>tổng như cũ</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_words.py"/>
        <source>{day}: corrected, {changes}. Reason: {reason}</source>
        <translation>{day}: đính chính, {changes}. Lý do: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_words.py"/>
        <source>{day}: kept</source>
        <translation>{day}: khoá số</translation>
    </message>
</context>
<context>
    <name>FileStep</name>
    <message>
        <location filename="../../ui/leads/importing/file_step.py"/>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/file_step.py"/>
        <source>Cells are parted by</source>
        <translation>Dấu ngăn cách ô</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/file_step.py"/>
        <source>Choose a file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/file_step.py"/>
        <source>Choose another file…</source>
        <translation>Chọn tệp khác…</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/file_step.py"/>
        <source>Choose it, or drop it here: CSV, TSV or Excel (.xlsx), from Meta, Google, Zalo, TikTok, a CRM or a sheet of your own. It is only read, and nothing is imported before you have seen what would happen.</source>
        <translation>Hãy chọn tệp hoặc thả vào đây: CSV, TSV hay Excel (.xlsx), từ Meta, Google, Zalo, TikTok, CRM hoặc bảng tính của bạn. Tệp chỉ được đọc, và chưa nhập gì trước khi bạn xem sẽ có những gì.</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/file_step.py"/>
        <source>Encoding</source>
        <translation>Bảng mã</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/file_step.py"/>
        <source>First rows of the file</source>
        <translation>Những dòng đầu của tệp</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/file_step.py"/>
        <source>Go on to the columns</source>
        <translation>Tiếp: các cột</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/file_step.py"/>
        <source>How the file was read</source>
        <translation>Tệp được đọc thế nào</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/file_step.py"/>
        <source>Reading {file}…</source>
        <translation>Đang đọc {file}…</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/file_step.py"/>
        <source>Row with the column names</source>
        <translation>Hàng tên cột</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/file_step.py"/>
        <source>Sheet</source>
        <translation>Trang tính</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/file_step.py"/>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/file_step.py"/>
        <source>Which file holds the leads?</source>
        <translation>Lead nằm trong tệp nào?</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/file_step.py"/>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/file_step.py"/>
        <source>{n}% read</source>
        <translation>Đã đọc {n}%</translation>
    </message>
</context>
<context>
    <name>FilterForm</name>
    <message>
        <location filename="../../ui/leads/listing/filter_form.py"/>
        <source>Filter</source>
        <translation>Bộ lọc</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/filter_form.py"/>
        <source>– any –</source>
        <translation>– tất cả –</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message>
        <location filename="../../ui/leads/listing/filter_row.py"/>
        <source>Active filters</source>
        <translation>Bộ lọc đang bật</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/filter_row.py"/>
        <source>Forget this saved filter</source>
        <translation>Bỏ bộ lọc đã lưu này</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/filter_row.py"/>
        <source>Remove the filter {words}</source>
        <translation>Bỏ điều kiện {words}</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/filter_row.py"/>
        <source>Save this filter…</source>
        <translation>Lưu bộ lọc này…</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/filter_row.py"/>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
</context>
<context>
    <name>FindingBlock</name>
    <message>
        <location filename="../../ui/responsibilities/findings_panel.py"/>
        <source>Mend it so</source>
        <translation>Sửa như vậy</translation>
    </message>
</context>
<context>
    <name>FindingsPanel</name>
    <message>
        <location filename="../../ui/responsibilities/findings_panel.py"/>
        <source>Balance</source>
        <translation>Cân bằng</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/findings_panel.py"/>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/findings_panel.py"/>
        <source>No favours</source>
        <translation>Không có chuyện đi nhờ</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/findings_panel.py"/>
        <source>Open the register</source>
        <translation>Mở sổ nghĩa vụ</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/findings_panel.py"/>
        <source>{count} pieces of information cross between the departments. Each has a provider, a deadline and a moment from which it counts.</source>
        <translation>{count} thông tin đi qua lại giữa hai bộ phận. Mỗi thông tin có bên cung cấp, thời hạn và lúc nào thì tính là xong.</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/findings_panel.py"/>
        <source>{name}: answers for {answers} and does {does} of {all} activities</source>
        <translation>{name}: chịu trách nhiệm giải trình {answers}, thực hiện {does} trong {all} việc</translation>
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
    <name>GroundPanel</name>
    <message>
        <location filename="../../ui/session/evidence/ground.py"/>
        <source>Choose a claim to see what it rests on.</source>
        <translation>Chọn một luận điểm để xem nó dựa vào đâu.</translation>
    </message>
    <message>
        <location filename="../../ui/session/evidence/ground.py"/>
        <source>Messages that rest on it</source>
        <translation>Thông điệp dựa vào luận điểm này</translation>
    </message>
    <message>
        <location filename="../../ui/session/evidence/ground.py"/>
        <source>No customer was asked yet: this is an assumption.</source>
        <translation>Chưa hỏi khách nào: đây vẫn là giả định.</translation>
    </message>
    <message>
        <location filename="../../ui/session/evidence/ground.py"/>
        <source>What it rests on</source>
        <translation>Dựa vào đâu</translation>
    </message>
    <message>
        <location filename="../../ui/session/evidence/ground.py"/>
        <source>to be talked about</source>
        <translation>cần bàn</translation>
    </message>
</context>
<context>
    <name>GroupingPresenter</name>
    <message>
        <location filename="../../ui/session/shortlist/grouping_presenter.py"/>
        <source>Everything is open</source>
        <translation>Đã mở hết</translation>
    </message>
    <message>
        <location filename="../../ui/session/shortlist/grouping_presenter.py"/>
        <source>Next: vote with dots</source>
        <translation>Tiếp: chấm điểm kín</translation>
    </message>
</context>
<context>
    <name>GroupingView</name>
    <message>
        <location filename="../../ui/session/shortlist/grouping_view.py"/>
        <source>Back to the writing</source>
        <translation>Về phần viết phiếu</translation>
    </message>
    <message>
        <location filename="../../ui/session/shortlist/grouping_view.py"/>
        <source>Lay together (L)</source>
        <translation>Gộp lại (L)</translation>
    </message>
    <message>
        <location filename="../../ui/session/shortlist/grouping_view.py"/>
        <source>Lay together what is picked</source>
        <translation>Gộp những phiếu đang chọn</translation>
    </message>
    <message>
        <location filename="../../ui/session/shortlist/grouping_view.py"/>
        <source>Make a group (G)</source>
        <translation>Gom nhóm (G)</translation>
    </message>
    <message>
        <location filename="../../ui/session/shortlist/grouping_view.py"/>
        <source>Make a group of what is picked</source>
        <translation>Gom những phiếu đang chọn thành nhóm</translation>
    </message>
    <message>
        <location filename="../../ui/session/shortlist/grouping_view.py"/>
        <source>No slip was written</source>
        <translation>Không có phiếu nào</translation>
    </message>
    <message>
        <location filename="../../ui/session/shortlist/grouping_view.py"/>
        <source>Nobody wrote who could buy. Go back and write, or add a persona by hand.</source>
        <translation>Chưa ai viết ai có thể mua. Hãy quay lại viết, hoặc tự thêm chân dung.</translation>
    </message>
    <message>
        <location filename="../../ui/session/shortlist/grouping_view.py"/>
        <source>Open all slips</source>
        <translation>Mở tất cả phiếu</translation>
    </message>
    <message>
        <location filename="../../ui/session/shortlist/grouping_view.py"/>
        <source>Open and group the slips</source>
        <translation>Mở và gom nhóm phiếu</translation>
    </message>
    <message>
        <location filename="../../ui/session/shortlist/grouping_view.py"/>
        <source>Sort in silence; name each group in the end</source>
        <translation>Sắp xếp im lặng, cuối cùng đặt tên cho từng nhóm</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <location filename="../../ui/session/drawing/curtain.py"/>
        <source>Not yet</source>
        <translation>Chưa</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/curtain.py"/>
        <source>Only {side} looks at this screen now. The projector shows the curtain; the others go on writing on paper.</source>
        <translation>Từ giờ chỉ {side} nhìn màn hình này. Máy chiếu đang che; các bên khác viết tiếp trên giấy.</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/curtain.py"/>
        <source>Pass the laptop to {side}</source>
        <translation>Chuyển máy cho {side}</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/curtain.py"/>
        <source>The seal of {side} is opened again, and everybody will see that it was. Only {side} looks at this screen now.</source>
        <translation>Niêm phong của {side} được mở lại, và mọi người sẽ thấy điều đó. Từ giờ chỉ {side} nhìn màn hình này.</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/curtain.py"/>
        <source>The slips of {side} are here → Open</source>
        <translation>Đã cầm phiếu của {side} → Mở</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/curtain.py"/>
        <source>Type the paper slips of {side}</source>
        <translation>Gõ phiếu giấy của {side}</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/curtain.py"/>
        <source>You type the paper slips of {side}; nobody else looks at this screen now. {side} checks them before they are sealed.</source>
        <translation>Người dẫn gõ phiếu giấy của {side}; lúc này không ai khác nhìn màn hình. {side} soát lại trước khi niêm phong.</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/curtain.py"/>
        <source>{side} is at the laptop → Open</source>
        <translation>{side} đã ngồi vào máy → Mở</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <location filename="../../ui/shell/manual.py"/>
        <source>Begin</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <location filename="../../ui/shell/manual.py"/>
        <source>Ctrl K finds pages, commands and things by name.</source>
        <translation>Ctrl K tìm trang, lệnh và mọi thứ theo tên.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <location filename="../../ui/shell/history_panel.py"/>
        <source>Close the history</source>
        <translation>Đóng lịch sử</translation>
    </message>
    <message>
        <location filename="../../ui/shell/history_panel.py"/>
        <source>Everything that is done in this workspace appears here.</source>
        <translation>Mọi việc làm trong sổ này sẽ hiện ở đây.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/history_panel.py"/>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <location filename="../../ui/shell/history_panel.py"/>
        <source>Show older</source>
        <translation>Xem cũ hơn</translation>
    </message>
    <message>
        <location filename="../../ui/shell/history_panel.py"/>
        <source>Taken back: {what}</source>
        <translation>Đã hoàn tác: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/history_panel.py"/>
        <source>{what} (undone)</source>
        <translation>{what} (đã hoàn tác)</translation>
    </message>
</context>
<context>
    <name>ImpactPresenter</name>
    <message>
        <location filename="../../ui/session/impact/presenter.py"/>
        <source>Change {code}</source>
        <translation>Sửa {code}</translation>
    </message>
    <message>
        <location filename="../../ui/session/impact/presenter.py"/>
        <source>{decided} of {all} decided</source>
        <translation>đã quyết {decided} trên {all}</translation>
    </message>
</context>
<context>
    <name>ImpactView</name>
    <message>
        <location filename="../../ui/session/impact/view.py"/>
        <source>A flag goes only when the room has decided on the message.</source>
        <translation>Cờ chỉ gỡ khi cả phòng đã quyết về thông điệp.</translation>
    </message>
    <message>
        <location filename="../../ui/session/impact/view.py"/>
        <source>Affected messages</source>
        <translation>Thông điệp bị ảnh hưởng</translation>
    </message>
    <message>
        <location filename="../../ui/session/impact/view.py"/>
        <source>Every message stands on claims that have not moved since the last version.</source>
        <translation>Mọi thông điệp đều dựa vào luận điểm không đổi từ phiên bản trước.</translation>
    </message>
    <message>
        <location filename="../../ui/session/impact/view.py"/>
        <source>Messages are decided → Next</source>
        <translation>Đã quyết thông điệp → Bước tiếp</translation>
    </message>
    <message>
        <location filename="../../ui/session/impact/view.py"/>
        <source>No message is affected</source>
        <translation>Không thông điệp nào bị ảnh hưởng</translation>
    </message>
</context>
<context>
    <name>ImportPresenter</name>
    <message>
        <location filename="../../ui/leads/importing/presenter.py"/>
        <source>Import leads</source>
        <translation>Nhập lead</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/presenter.py"/>
        <source>Tables ({endings})</source>
        <translation>Bảng ({endings})</translation>
    </message>
</context>
<context>
    <name>ImportQuestions</name>
    <message>
        <location filename="../../ui/leads/importing/asking.py"/>
        <source>A comma: 1.234,56</source>
        <translation>Dấu phẩy: 1.234,56</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/asking.py"/>
        <source>A point: 1,234.56</source>
        <translation>Dấu chấm: 1,234.56</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/asking.py"/>
        <source>Amounts such as {example} can be read both ways. What stands before the fraction?</source>
        <translation>Số tiền như {example} đọc được theo hai cách. Dấu nào đứng trước phần lẻ?</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/asking.py"/>
        <source>Days such as {example} can be read both ways, and nothing in the file tells which. What comes first?</source>
        <translation>Ngày như {example} đọc được theo hai cách, và trong tệp không có gì cho biết. Cái nào đứng trước?</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/asking.py"/>
        <source>The day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/asking.py"/>
        <source>The month</source>
        <translation>Tháng</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message>
        <location filename="../../ui/leads/importing/running.py"/>
        <source>That could not be done: {reason}. Nothing was changed.</source>
        <translation>Không làm được: {reason}. Chưa có gì thay đổi.</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/running.py"/>
        <source>The import was stopped. Nothing of it was kept.</source>
        <translation>Đã dừng nhập. Không giữ lại gì của đợt này.</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <location filename="../../ui/leads/importing/view.py"/>
        <source>Import leads</source>
        <translation>Nhập lead</translation>
    </message>
</context>
<context>
    <name>ImportWording</name>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source> and {n} more</source>
        <translation> và {n} chiến dịch nữa</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>1 new lead</source>
        <translation>1 lead mới</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>1 row</source>
        <translation>1 dòng</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>Answer the question first: only a person knows it.</source>
        <translation>Hãy trả lời câu hỏi trước: chỉ người mới biết.</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>Characteristic: {name}</source>
        <translation>Đặc điểm: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>Import 1 lead</source>
        <translation>Nhập 1 lead</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>Import {n} leads</source>
        <translation>Nhập {n} lead</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>No column goes anywhere yet.</source>
        <translation>Chưa cột nào được đưa vào đâu.</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>No column tells who a lead is: each row counts as a lead, and a lead that comes again is not recognised.</source>
        <translation>Không cột nào cho biết lead là ai: mỗi dòng tính là một lead, và lead quay lại sẽ không được nhận ra.</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>Several columns go to the same field: {names}. Leave one of them.</source>
        <translation>Nhiều cột cùng đưa vào một mục: {names}. Chỉ giữ lại một cột.</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>The same rows came in before, as “{name}”.</source>
        <translation>Những dòng này đã nhập rồi, với tên “{name}”.</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>bar-separated</source>
        <translation>ngăn bằng dấu |</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>claimed twice</source>
        <translation>hai cột cùng nhận</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>comma-separated</source>
        <translation>ngăn bằng dấu phẩy</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>header in row {n}</source>
        <translation>tên cột ở hàng {n}</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>parted by “{mark}”</source>
        <translation>ngăn bằng “{mark}”</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>personal: left out</source>
        <translation>riêng tư: bỏ ra</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>point or comma?</source>
        <translation>chấm hay phẩy?</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>recognises, not kept</source>
        <translation>để nhận ra, không giữ</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>semicolon-separated</source>
        <translation>ngăn bằng dấu chấm phẩy</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>sheet “{name}”</source>
        <translation>trang tính “{name}”</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>tab-separated</source>
        <translation>ngăn bằng tab</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>which comes first?</source>
        <translation>cái nào trước?</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>without a header</source>
        <translation>không có hàng tên cột</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>{names}. Their leads come in under the name in the file. Add a campaign of that name first if its results are to be counted with them.</source>
        <translation>{names}. Lead của các chiến dịch này vẫn được nhập theo tên trong tệp. Nếu muốn tính chung với kết quả, hãy thêm chiến dịch trùng tên trước.</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>{name} ({rows})</source>
        <translation>{name} ({rows})</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>{n} known already, will be added to</source>
        <translation>{n} đã có, sẽ được bổ sung</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>{n} new leads</source>
        <translation>{n} lead mới</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>{n} rarer values are understood by their words.</source>
        <translation>{n} giá trị ít gặp hơn được hiểu theo chữ của chúng.</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>{n} rows</source>
        <translation>{n} dòng</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>{n} set aside, kept in a file you can mend and import again</source>
        <translation>{n} để riêng, lưu vào tệp để bạn sửa và nhập lại</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>{n} twice in this file</source>
        <translation>{n} bị lặp trong tệp này</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>{rows} added to leads that were known</source>
        <translation>{rows} bổ sung cho lead đã có</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>{rows} cannot be imported as they are. After the import you can save them with the reasons, mend them and import that file.</source>
        <translation>{rows} chưa nhập được. Sau khi nhập, bạn có thể lưu các dòng này kèm lý do, sửa rồi nhập lại tệp đó.</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>{rows} read</source>
        <translation>Đã đọc {rows}</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>{rows} set aside; save them to mend and import them</source>
        <translation>{rows} để riêng; lưu lại để sửa rồi nhập</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>– skip –</source>
        <translation>– bỏ qua –</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/wording.py"/>
        <source>“{name}” was imported</source>
        <translation>Đã nhập “{name}”</translation>
    </message>
</context>
<context>
    <name>IterationCard</name>
    <message>
        <location filename="../../ui/campaigns/iterations_view.py"/>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iterations_view.py"/>
        <source>End today</source>
        <translation>Kết thúc hôm nay</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iterations_view.py"/>
        <source>Remove</source>
        <translation>Xoá</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iterations_view.py"/>
        <source>{iteration}: edit</source>
        <translation>{iteration}: sửa</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iterations_view.py"/>
        <source>{iteration}: end today</source>
        <translation>{iteration}: kết thúc hôm nay</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iterations_view.py"/>
        <source>{iteration}: remove</source>
        <translation>{iteration}: xoá</translation>
    </message>
</context>
<context>
    <name>IterationForm</name>
    <message>
        <location filename="../../ui/campaigns/iteration_form.py"/>
        <source>14/3, today</source>
        <translation>14/3, hôm nay</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iteration_form.py"/>
        <source>25–40, inner city, as set in the ads</source>
        <translation>25–40 tuổi, nội thành, như đã cài trong quảng cáo</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iteration_form.py"/>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iteration_form.py"/>
        <source>Day on which both look at the figures</source>
        <translation>Ngày hai bên cùng xem số liệu</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iteration_form.py"/>
        <source>Empty while it runs</source>
        <translation>Đang chạy thì để trống</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iteration_form.py"/>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iteration_form.py"/>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iteration_form.py"/>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iteration_form.py"/>
        <source>Review on</source>
        <translation>Ngày rà soát</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iteration_form.py"/>
        <source>Something else, separated by a semicolon</source>
        <translation>Điều khác, cách nhau bằng dấu chấm phẩy</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iteration_form.py"/>
        <source>What changed around it</source>
        <translation>Yếu tố bên ngoài</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iteration_form.py"/>
        <source>Whom the ads reach</source>
        <translation>Quảng cáo tới ai</translation>
    </message>
</context>
<context>
    <name>IterationsPresenter</name>
    <message>
        <location filename="../../ui/campaigns/iterations_presenter.py"/>
        <source>Begin iteration</source>
        <translation>Bắt đầu vòng</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iterations_presenter.py"/>
        <source>Begin the first one</source>
        <translation>Bắt đầu vòng đầu tiên</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iterations_presenter.py"/>
        <source>Begin the next iteration</source>
        <translation>Bắt đầu vòng mới</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iterations_presenter.py"/>
        <source>Campaigns</source>
        <translation>Chiến dịch</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iterations_presenter.py"/>
        <source>Days</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iterations_presenter.py"/>
        <source>How it went before the loop, when nothing came back from Sales to the persona. Give its days, then add one campaign with the totals of that time.</source>
        <translation>Cách làm trước khi có vòng tuần hoàn, khi phản hồi của Sales chưa quay lại chân dung. Ghi thời gian, rồi thêm một chiến dịch với số tổng của thời gian đó.</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iterations_presenter.py"/>
        <source>Keep changes</source>
        <translation>Lưu thay đổi</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iterations_presenter.py"/>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iterations_presenter.py"/>
        <source>Note it</source>
        <translation>Ghi lại</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iterations_presenter.py"/>
        <source>Review</source>
        <translation>Rà soát</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iterations_presenter.py"/>
        <source>Rounds of the loop, each with its campaigns and whom they could reach</source>
        <translation>Từng vòng với các chiến dịch của vòng và tệp khách quảng cáo tới được</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iterations_presenter.py"/>
        <source>The one-way process</source>
        <translation>Quy trình một chiều</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iterations_presenter.py"/>
        <source>What changed around it</source>
        <translation>Yếu tố bên ngoài</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iterations_presenter.py"/>
        <source>Whom the ads reach</source>
        <translation>Quảng cáo tới ai</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iterations_presenter.py"/>
        <source>With it the project changes over from the one-way process to the loop: the one-way process ends the day before.</source>
        <translation>Từ vòng này, dự án chuyển từ quy trình một chiều sang vòng tuần hoàn: quy trình một chiều kết thúc vào hôm trước.</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iterations_presenter.py"/>
        <source>ended</source>
        <translation>đã kết thúc</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iterations_presenter.py"/>
        <source>figures frozen on {day}</source>
        <translation>đã chốt số ngày {day}</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iterations_presenter.py"/>
        <source>review on {day}</source>
        <translation>rà soát ngày {day}</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iterations_presenter.py"/>
        <source>running</source>
        <translation>đang chạy</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iterations_presenter.py"/>
        <source>since {day}</source>
        <translation>từ {day}</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iterations_presenter.py"/>
        <source>{iteration} ends the day before.</source>
        <translation>{iteration} kết thúc vào hôm trước.</translation>
    </message>
</context>
<context>
    <name>IterationsView</name>
    <message>
        <location filename="../../ui/campaigns/iterations_view.py"/>
        <source>An iteration is one round of the loop: campaigns aimed at a version of the persona, Sales' feedback on their leads, and the review in which both departments revise it.</source>
        <translation>Mỗi vòng gồm: chiến dịch nhắm theo một phiên bản chân dung, phản hồi của Sales về lead, và buổi rà soát để hai bộ phận cùng sửa chân dung.</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iterations_view.py"/>
        <source>Begin the first iteration</source>
        <translation>Bắt đầu vòng đầu tiên</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iterations_view.py"/>
        <source>No iteration yet</source>
        <translation>Chưa có vòng nào</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/iterations_view.py"/>
        <source>Note how it went in the one-way process, to compare with…</source>
        <translation>Ghi lại quy trình một chiều trước đây để so sánh…</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <location filename="../../ui/session/closing/keys_part.py"/>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/keys_part.py"/>
        <source>Sign</source>
        <translation>Ký</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/keys_part.py"/>
        <source>Sign for {side}</source>
        <translation>Ký thay mặt {side}</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/keys_part.py"/>
        <source>Turn the key back</source>
        <translation>Rút chữ ký</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/keys_part.py"/>
        <source>Turn the key of {side} back</source>
        <translation>Rút chữ ký của {side}</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/keys_part.py"/>
        <source>Who signs for {side}</source>
        <translation>Ai ký thay mặt {side}</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/keys_part.py"/>
        <source>changed since it was signed</source>
        <translation>đã thay đổi sau khi ký</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/keys_part.py"/>
        <source>signed</source>
        <translation>đã ký</translation>
    </message>
</context>
<context>
    <name>KeysPart</name>
    <message>
        <location filename="../../ui/session/closing/keys_part.py"/>
        <source>A version needs both keys. Each lead signs for the department, in front of all.</source>
        <translation>Phiên bản cần đủ hai chìa khoá. Trưởng mỗi bên ký thay mặt bộ phận, trước mặt mọi người.</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/keys_part.py"/>
        <source>Two keys</source>
        <translation>Hai chìa khoá</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/keys_part.py"/>
        <source>{side}: not yet</source>
        <translation>{side}: chưa ký</translation>
    </message>
</context>
<context>
    <name>LeadPanel</name>
    <message>
        <location filename="../../ui/leads/listing/panel.py"/>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/panel.py"/>
        <source>Close the lead</source>
        <translation>Đóng lead</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/panel.py"/>
        <source>Sales has not reported on this lead yet.</source>
        <translation>Sales chưa phản hồi về lead này.</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/panel.py"/>
        <source>The chosen lead</source>
        <translation>Lead đang chọn</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/panel.py"/>
        <source>What Sales says</source>
        <translation>Sales nói gì</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/panel.py"/>
        <source>What the file says</source>
        <translation>File ghi gì</translation>
    </message>
</context>
<context>
    <name>LeadsPresenter</name>
    <message>
        <location filename="../../ui/leads/listing/presenter.py"/>
        <source>Everybody who opens this workspace finds the filter under its name.</source>
        <translation>Ai mở không gian làm việc này cũng thấy bộ lọc dưới tên này.</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/presenter.py"/>
        <source>Name of the filter</source>
        <translation>Tên bộ lọc</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/presenter.py"/>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/presenter.py"/>
        <source>Save the filter</source>
        <translation>Lưu bộ lọc</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/presenter.py"/>
        <source>{n} of {total} leads</source>
        <translation>{n} trên {total} lead</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/presenter.py"/>
        <source>{total} leads, without names, numbers or addresses</source>
        <translation>{total} lead, không tên, không số, không địa chỉ</translation>
    </message>
</context>
<context>
    <name>LeadsView</name>
    <message>
        <location filename="../../ui/leads/listing/view.py"/>
        <source>All leads</source>
        <translation>Tất cả lead</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/view.py"/>
        <source>Code or words</source>
        <translation>Mã hoặc từ cần tìm</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/view.py"/>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/view.py"/>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/view.py"/>
        <source>Filter</source>
        <translation>Bộ lọc</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/view.py"/>
        <source>Find leads by code or words</source>
        <translation>Tìm lead theo mã hoặc từ</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/view.py"/>
        <source>Import leads…</source>
        <translation>Nhập lead…</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/view.py"/>
        <source>Leads</source>
        <translation>Danh sách lead</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/view.py"/>
        <source>Leads come in with files from forms, ad platforms or a CRM. Names, numbers and addresses stay outside: what is kept is what says whether the persona is true.</source>
        <translation>Lead vào bằng file từ biểu mẫu, nền tảng quảng cáo hoặc CRM. Tên, số điện thoại và địa chỉ ở lại bên ngoài: ở đây chỉ giữ những gì cho biết chân dung có đúng không.</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/view.py"/>
        <source>No lead matches</source>
        <translation>Không có lead nào khớp</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/view.py"/>
        <source>No leads yet</source>
        <translation>Chưa có lead nào</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/view.py"/>
        <source>Nothing among the leads fits all of what is asked for. Take a filter away.</source>
        <translation>Không lead nào đáp ứng mọi điều kiện. Hãy bỏ bớt một điều kiện.</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/view.py"/>
        <source>Saved filters</source>
        <translation>Bộ lọc đã lưu</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/view.py"/>
        <source>Show all leads</source>
        <translation>Hiện mọi lead</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/view.py"/>
        <source>Sorted by</source>
        <translation>Sắp xếp theo</translation>
    </message>
</context>
<context>
    <name>LettersButton</name>
    <message>
        <location filename="../../ui/responsibilities/letters_menu.py"/>
        <source>Define letters of your own…</source>
        <translation>Tự đặt bộ chữ…</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/letters_menu.py"/>
        <source>Letters: {name}</source>
        <translation>Bộ chữ: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/letters_menu.py"/>
        <source>your own</source>
        <translation>tự đặt</translation>
    </message>
</context>
<context>
    <name>LettersQuestion</name>
    <message>
        <location filename="../../ui/responsibilities/letters_question.py"/>
        <source>Cells keep what they mean; only the letter changes. A meaning without a letter is hidden, not cleared.</source>
        <translation>Ý nghĩa của từng ô giữ nguyên, chỉ chữ cái thay đổi. Ý nghĩa nào không có chữ thì được ẩn đi, không bị xoá.</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/letters_question.py"/>
        <source>Letters of your own</source>
        <translation>Bộ chữ tự đặt</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/letters_question.py"/>
        <source>Use these letters</source>
        <translation>Dùng bộ chữ này</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message>
        <location filename="../../ui/responsibilities/sow/lines.py"/>
        <source>Line of the SOW</source>
        <translation>Dòng trong SOW</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/sow/lines.py"/>
        <source>Take out the line “{line}”</source>
        <translation>Bỏ dòng “{line}”</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/sow/lines.py"/>
        <source>Take the wording “{line}”</source>
        <translation>Dùng câu “{line}”</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/sow/lines.py"/>
        <source>Take this wording</source>
        <translation>Dùng câu này</translation>
    </message>
</context>
<context>
    <name>LineWords</name>
    <message>
        <location filename="../../ui/campaigns/line_words.py"/>
        <source>Nothing here tells whether the day or the month comes first. Read as {days}. Is this right?</source>
        <translation>Không rõ ngày viết trước hay tháng viết trước. Đang đọc là {days}. Đúng không?</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/line_words.py"/>
        <source>{n} left out</source>
        <translation>{n} bỏ qua</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/line_words.py"/>
        <source>{n} new</source>
        <translation>{n} mới</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/line_words.py"/>
        <source>{n} there already</source>
        <translation>{n} đã có</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/line_words.py"/>
        <source>{n} with other figures than before</source>
        <translation>{n} khác số đã ghi</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <location filename="../../ui/responsibilities/sow/lines.py"/>
        <source>Not in scope</source>
        <translation>Không thuộc phạm vi</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/sow/lines.py"/>
        <source>One more limit; Enter adds it</source>
        <translation>Thêm một giới hạn; Enter để thêm</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/sow/lines.py"/>
        <source>One more output; Enter adds it</source>
        <translation>Thêm một kết quả; Enter để thêm</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/sow/lines.py"/>
        <source>Outputs</source>
        <translation>Kết quả đầu ra</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/sow/lines.py"/>
        <source>Purpose</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/sow/lines.py"/>
        <source>What is this position there for?</source>
        <translation>Vị trí này có để làm gì?</translation>
    </message>
</context>
<context>
    <name>Locking</name>
    <message>
        <location filename="../../ui/session/locking.py"/>
        <source>Steps, seals and rounds can then be led on again by one key or click.</source>
        <translation>Sau đó chỉ một phím hay một cú bấm là chuyển được bước, mở niêm phong, đóng vòng chấm.</translation>
    </message>
    <message>
        <location filename="../../ui/session/locking.py"/>
        <source>Unlock</source>
        <translation>Mở khoá</translation>
    </message>
    <message>
        <location filename="../../ui/session/locking.py"/>
        <source>Unlock the session?</source>
        <translation>Mở khoá buổi làm việc?</translation>
    </message>
</context>
<context>
    <name>LoopCounts</name>
    <message numerus="yes">
        <location filename="../../ui/loop/words.py"/>
        <source>%n campaigns aim at an old version</source>
        <translation>
            <numerusform>%n chiến dịch nhắm theo phiên bản cũ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/loop/words.py"/>
        <source>%n changes proposed</source>
        <translation>
            <numerusform>%n thay đổi được đề xuất</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/loop/words.py"/>
        <source>%n claims went stale</source>
        <translation>
            <numerusform>%n luận điểm đã cũ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/loop/words.py"/>
        <source>%n days late</source>
        <translation>
            <numerusform>trễ %n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/loop/words.py"/>
        <source>%n leads handed over</source>
        <translation>
            <numerusform>Đã giao %n lead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/loop/words.py"/>
        <source>%n leads wait for Sales</source>
        <translation>
            <numerusform>%n lead chờ Sales phản hồi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/loop/words.py"/>
        <source>%n messages wait for a decision</source>
        <translation>
            <numerusform>%n thông điệp chờ quyết định</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/loop/words.py"/>
        <source>%n requests are due today</source>
        <translation>
            <numerusform>%n yêu cầu đến hạn hôm nay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/loop/words.py"/>
        <source>%n requests are late</source>
        <translation>
            <numerusform>%n yêu cầu bị trễ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/loop/words.py"/>
        <source>Review %n proposed changes</source>
        <translation>
            <numerusform>Rà soát %n thay đổi được đề xuất</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../ui/loop/words.py"/>
        <source>in %n days</source>
        <translation>
            <numerusform>còn %n ngày</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoopView</name>
    <message>
        <location filename="../../ui/loop/view.py"/>
        <source>The loop</source>
        <translation>Vòng tuần hoàn</translation>
    </message>
    <message>
        <location filename="../../ui/loop/view.py"/>
        <source>Where the persona stands, and what it waits for</source>
        <translation>Chân dung đang ở đâu, và đang chờ gì</translation>
    </message>
</context>
<context>
    <name>LoopWords</name>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>Add the campaigns of this iteration</source>
        <translation>Thêm chiến dịch của vòng này</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>Add…</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>Ask Sales</source>
        <translation>Hỏi Sales</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>Before the first iteration</source>
        <translation>Trước vòng đầu tiên</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>Begin</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>Begin iteration {number}</source>
        <translation>Bắt đầu vòng {number}</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>Begin…</source>
        <translation>Bắt đầu…</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>Change over to the loop</source>
        <translation>Chuyển sang vòng tuần hoàn</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>Change over…</source>
        <translation>Chuyển sang…</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>Complete the brief</source>
        <translation>Hoàn thiện đề bài</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>Decide</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>Draw the customer together</source>
        <translation>Cùng vẽ khách hàng</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>Freeze the figures of iteration {number}</source>
        <translation>Khoá số liệu vòng {number}</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>Freeze…</source>
        <translation>Khoá số…</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>Get Sales' feedback</source>
        <translation>Lấy phản hồi của Sales</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>Go on with the session</source>
        <translation>Tiếp tục buổi làm việc</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>It is still open</source>
        <translation>Buổi này chưa kết thúc</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>Iteration {number}</source>
        <translation>Vòng {number}</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>Lead batch “{name}”: waiting {n}</source>
        <translation>Lô lead “{name}”: {n} lead đang chờ</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>Marketing and Sales, in one session</source>
        <translation>Marketing và Sales, trong một buổi</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>One-way process</source>
        <translation>Quy trình một chiều</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>Prepare</source>
        <translation>Chuẩn bị</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>Review</source>
        <translation>Rà soát</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>Review version {number}</source>
        <translation>Rà soát phiên bản {number}</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>Update</source>
        <translation>Cập nhật</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>What was done stays; from then on Sales feeds back</source>
        <translation>Việc đã làm giữ nguyên; từ đó Sales bắt đầu phản hồi</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>aim them at version {number}</source>
        <translation>nhắm theo phiên bản {number}</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>both departments look at it again</source>
        <translation>hai bộ phận cùng xem lại</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>both sides briefed</source>
        <translation>hai bên đã nắm đề bài</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>day {day}</source>
        <translation>ngày {day}</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>figures frozen, reviewed</source>
        <translation>đã khoá số, đã rà soát</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>last round: {figure}</source>
        <translation>vòng trước: {figure}</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>no session yet</source>
        <translation>chưa có buổi nào</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>none due yet</source>
        <translation>chưa tới hạn</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>none yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>not signed yet</source>
        <translation>chưa ký</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>nothing comes back</source>
        <translation>không có gì quay về</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>nothing signed yet</source>
        <translation>chưa ký phiên bản nào</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>nothing to revise yet</source>
        <translation>chưa có gì phải sửa</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>one round: campaigns, feedback, review</source>
        <translation>một vòng: chiến dịch, phản hồi, rà soát</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>session done · v{number}</source>
        <translation>đã họp · bản {number}</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>session {number} is open</source>
        <translation>đang mở buổi {number}</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>so that the review speaks of numbers that stay</source>
        <translation>để buổi rà soát bàn trên số không đổi nữa</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>still missing: {n}</source>
        <translation>còn thiếu: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>tomorrow</source>
        <translation>ngày mai</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>version {number} is in force</source>
        <translation>bản {number} đang hiệu lực</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>v{number} in force</source>
        <translation>Bản {number} hiệu lực</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>waits for the review</source>
        <translation>chờ buổi rà soát</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>{k} of {n} due</source>
        <translation>{k} trên {n} đến hạn</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>{k} of {n} fed back</source>
        <translation>{k} trên {n} có phản hồi</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>{k} of {n} leads</source>
        <translation>{k} trên {n} lead</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>{n} ended</source>
        <translation>{n} đã xong</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>{n} planned</source>
        <translation>{n} sắp chạy</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>{n} received</source>
        <translation>đã nhận {n}</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>{n} running</source>
        <translation>{n} đang chạy</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>{n} untouched</source>
        <translation>{n} chưa gọi</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>{share} fed back</source>
        <translation>{share} đã phản hồi</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../ui/shell/window.py"/>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
</context>
<context>
    <name>MatrixGrid</name>
    <message>
        <location filename="../../ui/responsibilities/matrix_grid.py"/>
        <source>Matrix of responsibilities</source>
        <translation>Ma trận trách nhiệm</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/matrix_grid.py"/>
        <source>Type a letter in a cell; A and then R for both. Delete clears it.</source>
        <translation>Gõ một chữ vào ô; gõ A rồi R để có cả hai. Phím Delete để xoá.</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <location filename="../../ui/responsibilities/matrix_model.py"/>
        <source>Activity</source>
        <translation>Việc</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/matrix_model.py"/>
        <source>Due</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/matrix_model.py"/>
        <source>empty</source>
        <translation>trống</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/matrix_model.py"/>
        <source>joint for: {matter}</source>
        <translation>việc chung về: {matter}</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/matrix_model.py"/>
        <source>{meaning} (hidden by these letters)</source>
        <translation>{meaning} (bộ chữ này ẩn đi)</translation>
    </message>
</context>
<context>
    <name>MatrixPresenter</name>
    <message>
        <location filename="../../ui/responsibilities/matrix_presenter.py"/>
        <source>A position, never a person. Side: {side}</source>
        <translation>Ghi vị trí, không ghi tên người. Bên: {side}</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/matrix_presenter.py"/>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/matrix_presenter.py"/>
        <source>Add a position</source>
        <translation>Thêm vị trí</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/matrix_presenter.py"/>
        <source>Add an activity</source>
        <translation>Thêm việc</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/matrix_presenter.py"/>
        <source>Its letters stay.</source>
        <translation>Các chữ giữ nguyên.</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/matrix_presenter.py"/>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/matrix_presenter.py"/>
        <source>Rename the activity</source>
        <translation>Đổi tên việc</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/matrix_presenter.py"/>
        <source>Rename the position</source>
        <translation>Đổi tên vị trí</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/matrix_presenter.py"/>
        <source>Split</source>
        <translation>Tách</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/matrix_presenter.py"/>
        <source>Split the position</source>
        <translation>Tách vị trí</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/matrix_presenter.py"/>
        <source>The new position stands beside {name} with the same letters; only {name} keeps its {letter}. No cell is lost.</source>
        <translation>Vị trí mới đứng cạnh {name} với cùng các chữ; riêng chữ {letter} chỉ {name} giữ. Không mất ô nào.</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/matrix_presenter.py"/>
        <source>What is to be done? Phase: {phase}</source>
        <translation>Việc gì cần làm? Giai đoạn: {phase}</translation>
    </message>
</context>
<context>
    <name>MatrixTab</name>
    <message>
        <location filename="../../ui/responsibilities/matrix_tab.py"/>
        <source>Activity…</source>
        <translation>Việc…</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/matrix_tab.py"/>
        <source>Add…</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/matrix_tab.py"/>
        <source>All 40 activities of the method</source>
        <translation>Đủ 40 việc của phương pháp</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/matrix_tab.py"/>
        <source>Bring back</source>
        <translation>Dùng lại</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/matrix_tab.py"/>
        <source>Nobody has been given anything to do yet</source>
        <translation>Chưa giao việc cho ai</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/matrix_tab.py"/>
        <source>Position</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/matrix_tab.py"/>
        <source>Start with the 12 main activities of the method. Letters, activities and positions can all be changed.</source>
        <translation>Bắt đầu từ 12 việc chính của phương pháp. Chữ, việc và vị trí đều sửa được.</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/matrix_tab.py"/>
        <source>Take all 40 activities</source>
        <translation>Lấy đủ 40 việc</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/matrix_tab.py"/>
        <source>Take the 12 main activities</source>
        <translation>Lấy 12 việc chính</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/matrix_tab.py"/>
        <source>{does} does it · {answers} answers for it, exactly one · {asked} is asked · {told} is told</source>
        <translation>{does} thực hiện · {answers} chịu trách nhiệm giải trình, đúng một · {asked} được hỏi trước · {told} được báo sau</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../ui/shell/menus.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <location filename="../../ui/shell/menus.py"/>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <location filename="../../ui/shell/menus.py"/>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <location filename="../../ui/shell/menus.py"/>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <location filename="../../ui/shell/menus.py"/>
        <source>&amp;Workshop</source>
        <translation>&amp;Buổi vẽ</translation>
    </message>
    <message>
        <location filename="../../ui/shell/menus.py"/>
        <source>Open recent</source>
        <translation>Mở gần đây</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <location filename="../../ui/direction/message_editor.py"/>
        <source>All personas</source>
        <translation>Mọi chân dung</translation>
    </message>
    <message>
        <location filename="../../ui/direction/message_editor.py"/>
        <source>Angle of approach</source>
        <translation>Góc tiếp cận</translation>
    </message>
    <message>
        <location filename="../../ui/direction/message_editor.py"/>
        <source>Call to action</source>
        <translation>Kêu gọi hành động</translation>
    </message>
    <message>
        <location filename="../../ui/direction/message_editor.py"/>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <location filename="../../ui/direction/message_editor.py"/>
        <source>Channels</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <location filename="../../ui/direction/message_editor.py"/>
        <source>For</source>
        <translation>Dành cho</translation>
    </message>
    <message>
        <location filename="../../ui/direction/message_editor.py"/>
        <source>Keep changes</source>
        <translation>Lưu thay đổi</translation>
    </message>
    <message>
        <location filename="../../ui/direction/message_editor.py"/>
        <source>Message</source>
        <translation>Thông điệp</translation>
    </message>
    <message>
        <location filename="../../ui/direction/message_editor.py"/>
        <source>Not chosen</source>
        <translation>Chưa chọn</translation>
    </message>
    <message>
        <location filename="../../ui/direction/message_editor.py"/>
        <source>Other channels, separated by a semicolon</source>
        <translation>Kênh khác, cách nhau bằng dấu chấm phẩy</translation>
    </message>
    <message>
        <location filename="../../ui/direction/message_editor.py"/>
        <source>Other proof</source>
        <translation>Bằng chứng khác</translation>
    </message>
    <message>
        <location filename="../../ui/direction/message_editor.py"/>
        <source>Proof: USPs</source>
        <translation>Bằng chứng: USP</translation>
    </message>
    <message>
        <location filename="../../ui/direction/message_editor.py"/>
        <source>Rests on claims</source>
        <translation>Dựa trên luận điểm</translation>
    </message>
    <message>
        <location filename="../../ui/direction/message_editor.py"/>
        <source>There is no claim yet that it could rest on.</source>
        <translation>Chưa có luận điểm nào để dựa vào.</translation>
    </message>
    <message>
        <location filename="../../ui/direction/message_editor.py"/>
        <source>What the customer knows already</source>
        <translation>Khách đã biết tới đâu</translation>
    </message>
    <message>
        <location filename="../../ui/direction/message_editor.py"/>
        <source>What we promise</source>
        <translation>Ta hứa điều gì</translation>
    </message>
    <message>
        <location filename="../../ui/direction/message_editor.py"/>
        <source>What we say to the customer, in one line</source>
        <translation>Ta nói gì với khách, trong một dòng</translation>
    </message>
    <message>
        <location filename="../../ui/direction/message_editor.py"/>
        <source>Words to avoid</source>
        <translation>Từ nên tránh</translation>
    </message>
    <message>
        <location filename="../../ui/direction/message_editor.py"/>
        <source>Words to use</source>
        <translation>Từ nên dùng</translation>
    </message>
    <message>
        <location filename="../../ui/direction/message_editor.py"/>
        <source>Write message</source>
        <translation>Ghi thông điệp</translation>
    </message>
</context>
<context>
    <name>MessagePanel</name>
    <message>
        <location filename="../../ui/direction/message_panel.py"/>
        <source>It passed</source>
        <translation>Đã qua</translation>
    </message>
    <message>
        <location filename="../../ui/direction/message_panel.py"/>
        <source>Legal and truth check</source>
        <translation>Kiểm tra pháp lý và sự thật</translation>
    </message>
    <message>
        <location filename="../../ui/direction/message_panel.py"/>
        <source>Look at this</source>
        <translation>Xem lại chỗ này</translation>
    </message>
    <message>
        <location filename="../../ui/direction/message_panel.py"/>
        <source>Not checked after all</source>
        <translation>Thật ra chưa kiểm tra</translation>
    </message>
    <message>
        <location filename="../../ui/direction/message_panel.py"/>
        <source>Note that it passed the legal check</source>
        <translation>Ghi là đã qua kiểm tra pháp lý</translation>
    </message>
    <message>
        <location filename="../../ui/direction/message_panel.py"/>
        <source>Note that the legal check rejected it</source>
        <translation>Ghi là bị kiểm tra pháp lý loại</translation>
    </message>
    <message>
        <location filename="../../ui/direction/message_panel.py"/>
        <source>Rejected…</source>
        <translation>Bị loại…</translation>
    </message>
    <message>
        <location filename="../../ui/direction/message_panel.py"/>
        <source>The chosen message</source>
        <translation>Thông điệp đang chọn</translation>
    </message>
    <message>
        <location filename="../../ui/direction/message_panel.py"/>
        <source>What was decided</source>
        <translation>Đã quyết gì</translation>
    </message>
</context>
<context>
    <name>MessagesPresenter</name>
    <message>
        <location filename="../../ui/session/messages/presenter.py"/>
        <source>A message is being written. What is typed there would be lost.</source>
        <translation>Đang viết dở một thông điệp. Phần đã gõ sẽ mất.</translation>
    </message>
    <message>
        <location filename="../../ui/session/messages/presenter.py"/>
        <source>Begin another</source>
        <translation>Viết thông điệp khác</translation>
    </message>
    <message>
        <location filename="../../ui/session/messages/presenter.py"/>
        <source>Begin another message?</source>
        <translation>Viết thông điệp khác?</translation>
    </message>
    <message>
        <location filename="../../ui/session/messages/presenter.py"/>
        <source>Everything is open</source>
        <translation>Đã mở hết</translation>
    </message>
</context>
<context>
    <name>MessagesView</name>
    <message>
        <location filename="../../ui/session/messages/view.py"/>
        <source>Add message</source>
        <translation>Thêm thông điệp</translation>
    </message>
    <message>
        <location filename="../../ui/session/messages/view.py"/>
        <source>Back to the proposals</source>
        <translation>Quay lại viết đề xuất</translation>
    </message>
    <message>
        <location filename="../../ui/session/messages/view.py"/>
        <source>Each message rests on at least one claim.</source>
        <translation>Thông điệp nào cũng dựa trên ít nhất một luận điểm.</translation>
    </message>
    <message>
        <location filename="../../ui/session/messages/view.py"/>
        <source>Messages stand → Go on</source>
        <translation>Đã chốt thông điệp → Bước tiếp</translation>
    </message>
</context>
<context>
    <name>MinutesBar</name>
    <message>
        <location filename="../../ui/session/minutes_bar.py"/>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <location filename="../../ui/session/minutes_bar.py"/>
        <source>Give back</source>
        <translation>Trả lại</translation>
    </message>
    <message>
        <location filename="../../ui/session/minutes_bar.py"/>
        <source>Later step</source>
        <translation>Bước sau</translation>
    </message>
    <message>
        <location filename="../../ui/session/minutes_bar.py"/>
        <source>Minutes to move</source>
        <translation>Số phút chuyển</translation>
    </message>
    <message>
        <location filename="../../ui/session/minutes_bar.py"/>
        <source>No step lies ahead from which minutes could be taken.</source>
        <translation>Phía trước không còn bước nào để lấy bớt phút.</translation>
    </message>
    <message>
        <location filename="../../ui/session/minutes_bar.py"/>
        <source>Take</source>
        <translation>Lấy</translation>
    </message>
    <message>
        <location filename="../../ui/session/minutes_bar.py"/>
        <source>That step can give {minutes} min at most.</source>
        <translation>Bước đó bớt được nhiều nhất {minutes} phút.</translation>
    </message>
    <message>
        <location filename="../../ui/session/minutes_bar.py"/>
        <source>This step: {here} → {longer}′. {title}: {there} → {shorter}′.</source>
        <translation>Bước này: {here} → {longer}′. {title}: {there} → {shorter}′.</translation>
    </message>
    <message>
        <location filename="../../ui/session/minutes_bar.py"/>
        <source>minutes from</source>
        <translation>phút từ bước</translation>
    </message>
    <message>
        <location filename="../../ui/session/minutes_bar.py"/>
        <source>{title} · {minutes}′</source>
        <translation>{title} · {minutes}′</translation>
    </message>
</context>
<context>
    <name>NamesQuestion</name>
    <message>
        <location filename="../../ui/responsibilities/names_question.py"/>
        <source>Name in English</source>
        <translation>Tên tiếng Anh</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/names_question.py"/>
        <source>Name in Vietnamese</source>
        <translation>Tên tiếng Việt</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/names_question.py"/>
        <source>The same words where you leave it empty</source>
        <translation>Bỏ trống thì dùng cùng tên trên</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <location filename="../../ui/shell/navigation.py"/>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
</context>
<context>
    <name>NewList</name>
    <message>
        <location filename="../../ui/revision/new_list.py"/>
        <source>G groups the chosen texts, M merges chosen groups or puts texts into one, Delete takes out, Enter words a group or takes a suggestion.</source>
        <translation>G gom các ý đã chọn, M gộp các nhóm đã chọn hoặc đưa ý vào nhóm, Delete lấy ra, Enter viết câu cho nhóm hoặc nhận gợi ý.</translation>
    </message>
    <message>
        <location filename="../../ui/revision/new_list.py"/>
        <source>What leads told that no claim says</source>
        <translation>Điều lead nói mà chưa luận điểm nào có</translation>
    </message>
</context>
<context>
    <name>NewPresenter</name>
    <message>
        <location filename="../../ui/revision/new_presenter.py"/>
        <source>Alone</source>
        <translation>Còn lẻ</translation>
    </message>
    <message>
        <location filename="../../ui/revision/new_presenter.py"/>
        <source>Groups</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <location filename="../../ui/revision/new_presenter.py"/>
        <source>May belong to {code}: {count}</source>
        <translation>Có thể thuộc {code}: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/revision/new_presenter.py"/>
        <source>May mean the same – you decide</source>
        <translation>Có thể cùng một ý – bạn quyết</translation>
    </message>
    <message>
        <location filename="../../ui/revision/new_presenter.py"/>
        <source>Suggested group: {count}</source>
        <translation>Gợi ý gom nhóm: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/revision/new_presenter.py"/>
        <source>is a claim now</source>
        <translation>đã thành luận điểm</translation>
    </message>
    <message>
        <location filename="../../ui/revision/new_presenter.py"/>
        <source>looking for those alike…</source>
        <translation>đang tìm ý giống nhau…</translation>
    </message>
    <message>
        <location filename="../../ui/revision/new_presenter.py"/>
        <source>proposed · leads: {leads}</source>
        <translation>đã đề xuất · số lead: {leads}</translation>
    </message>
    <message>
        <location filename="../../ui/revision/new_presenter.py"/>
        <source>told by one alone</source>
        <translation>mới một người nói</translation>
    </message>
    <message>
        <location filename="../../ui/revision/new_presenter.py"/>
        <source>{texts} texts, {loose} in no group</source>
        <translation>{texts} ý, {loose} chưa vào nhóm nào</translation>
    </message>
</context>
<context>
    <name>NewView</name>
    <message>
        <location filename="../../ui/revision/new_view.py"/>
        <source>Group</source>
        <translation>Gom nhóm</translation>
    </message>
    <message>
        <location filename="../../ui/revision/new_view.py"/>
        <source>Merge</source>
        <translation>Gộp</translation>
    </message>
    <message>
        <location filename="../../ui/revision/new_view.py"/>
        <source>Nothing new has been told yet</source>
        <translation>Chưa có điều gì mới</translation>
    </message>
    <message>
        <location filename="../../ui/revision/new_view.py"/>
        <source>Something new</source>
        <translation>Điều mới</translation>
    </message>
    <message>
        <location filename="../../ui/revision/new_view.py"/>
        <source>Take out</source>
        <translation>Lấy ra</translation>
    </message>
    <message>
        <location filename="../../ui/revision/new_view.py"/>
        <source>To Sales feedback</source>
        <translation>Đến phản hồi của Sales</translation>
    </message>
    <message>
        <location filename="../../ui/revision/new_view.py"/>
        <source>To the proposals</source>
        <translation>Đến các đề xuất</translation>
    </message>
    <message>
        <location filename="../../ui/revision/new_view.py"/>
        <source>What leads told that no claim says. Group what means the same; a group that two people or leads told becomes a proposal.</source>
        <translation>Điều lead nói mà chưa luận điểm nào có. Gom những ý giống nhau; nhóm nào có từ hai người hoặc hai lead nói thì thành đề xuất.</translation>
    </message>
    <message>
        <location filename="../../ui/revision/new_view.py"/>
        <source>When Sales writes under “something new” what no claim says, it is gathered here.</source>
        <translation>Khi Sales ghi ở ô “điều mới” những gì chưa luận điểm nào có, chúng được gom về đây.</translation>
    </message>
    <message>
        <location filename="../../ui/revision/new_view.py"/>
        <source>Word it…</source>
        <translation>Viết câu…</translation>
    </message>
</context>
<context>
    <name>NewWorkspaceDialog</name>
    <message>
        <location filename="../../ui/shell/beginning.py"/>
        <source>Begin from</source>
        <translation>Bắt đầu từ</translation>
    </message>
    <message>
        <location filename="../../ui/shell/beginning.py"/>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <location filename="../../ui/shell/beginning.py"/>
        <source>Change…</source>
        <translation>Đổi…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/beginning.py"/>
        <source>Create</source>
        <translation>Tạo</translation>
    </message>
    <message>
        <location filename="../../ui/shell/beginning.py"/>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <location filename="../../ui/shell/beginning.py"/>
        <source>Folder for the workspace</source>
        <translation>Thư mục chứa sổ làm việc</translation>
    </message>
    <message>
        <location filename="../../ui/shell/beginning.py"/>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <location filename="../../ui/shell/beginning.py"/>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <location filename="../../ui/shell/beginning.py"/>
        <source>New workspace</source>
        <translation>Sổ làm việc mới</translation>
    </message>
    <message>
        <location filename="../../ui/shell/beginning.py"/>
        <source>The product or project</source>
        <translation>Sản phẩm hoặc dự án</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <location filename="../../ui/loop/next_card.py"/>
        <source>Next for this loop</source>
        <translation>Việc tiếp theo của vòng</translation>
    </message>
    <message>
        <location filename="../../ui/loop/next_card.py"/>
        <source>Nothing waits just now.</source>
        <translation>Hiện không có gì phải chờ.</translation>
    </message>
    <message>
        <location filename="../../ui/loop/next_card.py"/>
        <source>Show fewer</source>
        <translation>Thu gọn</translation>
    </message>
    <message>
        <location filename="../../ui/loop/next_card.py"/>
        <source>{n} more…</source>
        <translation>Còn {n} việc…</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <location filename="../../ui/feedback/rest.py"/>
        <source>Day of the next step</source>
        <translation>Ngày của bước tiếp</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/rest.py"/>
        <source>Next step</source>
        <translation>Bước tiếp</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/rest.py"/>
        <source>The next step has a day</source>
        <translation>Bước tiếp có hẹn ngày</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/rest.py"/>
        <source>What was agreed</source>
        <translation>Đã hẹn gì</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/rest.py"/>
        <source>on</source>
        <translation>ngày</translation>
    </message>
</context>
<context>
    <name>NoteItem</name>
    <message>
        <location filename="../../ui/session/drawing/notes.py"/>
        <source>Mend the note</source>
        <translation>Sửa phiếu</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <location filename="../../ui/versions/notes_card.py"/>
        <source>Close the notes</source>
        <translation>Đóng ghi chú</translation>
    </message>
    <message>
        <location filename="../../ui/versions/notes_card.py"/>
        <source>Copy the text</source>
        <translation>Chép nội dung</translation>
    </message>
    <message>
        <location filename="../../ui/versions/notes_card.py"/>
        <source>Language of the notes</source>
        <translation>Ngôn ngữ của ghi chú</translation>
    </message>
    <message>
        <location filename="../../ui/versions/notes_card.py"/>
        <source>Save as PDF…</source>
        <translation>Lưu thành PDF…</translation>
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
    <name>NumberRow</name>
    <message>
        <location filename="../../ui/counting/number_row.py"/>
        <source>Method: {value}</source>
        <translation>Mặc định: {value}</translation>
    </message>
    <message>
        <location filename="../../ui/counting/number_row.py"/>
        <source>{name}: back to the method, {value}</source>
        <translation>{name}: trả về mặc định, {value}</translation>
    </message>
    <message>
        <location filename="../../ui/counting/number_row.py"/>
        <source>≠ set otherwise</source>
        <translation>≠ khác mặc định</translation>
    </message>
</context>
<context>
    <name>ObjectionsPresenter</name>
    <message>
        <location filename="../../ui/direction/objections_presenter.py"/>
        <source>! not agreed yet</source>
        <translation>! chưa thống nhất</translation>
    </message>
    <message>
        <location filename="../../ui/direction/objections_presenter.py"/>
        <source>Add objection</source>
        <translation>Thêm phản đối</translation>
    </message>
    <message>
        <location filename="../../ui/direction/objections_presenter.py"/>
        <source>Agree</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <location filename="../../ui/direction/objections_presenter.py"/>
        <source>Agreed</source>
        <translation>Đã thống nhất</translation>
    </message>
    <message>
        <location filename="../../ui/direction/objections_presenter.py"/>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <location filename="../../ui/direction/objections_presenter.py"/>
        <source>In the customer's words. Where a claim says it already, answer that one.</source>
        <translation>Ghi bằng lời của khách. Nếu đã có luận điểm nói điều này thì trả lời ngay ở đó.</translation>
    </message>
    <message>
        <location filename="../../ui/direction/objections_presenter.py"/>
        <source>Name and day stand with the answer. Other words need the assent anew.</source>
        <translation>Tên và ngày đi kèm câu trả lời. Đổi lời thì phải đồng ý lại.</translation>
    </message>
    <message>
        <location filename="../../ui/direction/objections_presenter.py"/>
        <source>Nobody says: {words}</source>
        <translation>Không ai nói: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/direction/objections_presenter.py"/>
        <source>Not agreed yet</source>
        <translation>Chưa thống nhất</translation>
    </message>
    <message>
        <location filename="../../ui/direction/objections_presenter.py"/>
        <source>Proof: {words}</source>
        <translation>Bằng chứng: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/direction/objections_presenter.py"/>
        <source>What does the customer object?</source>
        <translation>Khách phản đối điều gì?</translation>
    </message>
    <message>
        <location filename="../../ui/direction/objections_presenter.py"/>
        <source>Who agrees for {side}?</source>
        <translation>Ai đồng ý thay mặt {side}?</translation>
    </message>
    <message>
        <location filename="../../ui/direction/objections_presenter.py"/>
        <source>Without an answer</source>
        <translation>Chưa có câu trả lời</translation>
    </message>
    <message>
        <location filename="../../ui/direction/objections_presenter.py"/>
        <source>{agreed} of {all} objections have an answer on which both agree</source>
        <translation>{agreed} trên {all} phản đối có câu trả lời hai bên thống nhất</translation>
    </message>
    <message>
        <location filename="../../ui/direction/objections_presenter.py"/>
        <source>“{word}” is a word that nobody says, and the answer says it.</source>
        <translation>“{word}” là từ không ai được nói, mà câu trả lời lại nói.</translation>
    </message>
    <message>
        <location filename="../../ui/direction/objections_presenter.py"/>
        <source>○ no answer yet</source>
        <translation>○ chưa có câu trả lời</translation>
    </message>
    <message>
        <location filename="../../ui/direction/objections_presenter.py"/>
        <source>✓ agreed</source>
        <translation>✓ đã thống nhất</translation>
    </message>
</context>
<context>
    <name>ObjectionsView</name>
    <message>
        <location filename="../../ui/direction/objections_view.py"/>
        <source>No objection is among these.</source>
        <translation>Không có phản đối nào trong nhóm này.</translation>
    </message>
    <message>
        <location filename="../../ui/direction/objections_view.py"/>
        <source>No objection yet</source>
        <translation>Chưa có phản đối nào</translation>
    </message>
    <message>
        <location filename="../../ui/direction/objections_view.py"/>
        <source>Objections</source>
        <translation>Phản đối</translation>
    </message>
    <message>
        <location filename="../../ui/direction/objections_view.py"/>
        <source>What customers fear or object gets one answer, which Marketing and Sales give alike. Claims about fears and objections appear here by themselves.</source>
        <translation>Điều khách lo hay phản đối có một câu trả lời, Marketing và Sales nói như nhau. Luận điểm về nỗi lo và phản đối tự hiện ở đây.</translation>
    </message>
    <message>
        <location filename="../../ui/direction/objections_view.py"/>
        <source>Which objections</source>
        <translation>Những phản đối nào</translation>
    </message>
    <message>
        <location filename="../../ui/direction/objections_view.py"/>
        <source>Write the first objection</source>
        <translation>Ghi phản đối đầu tiên</translation>
    </message>
</context>
<context>
    <name>ObligationForm</name>
    <message>
        <location filename="../../ui/responsibilities/obligation_form.py"/>
        <source>8 working hours after …, 2 days before …, Friday 16:00</source>
        <translation>8 giờ làm việc sau …, 2 ngày trước …, 16:00 thứ Sáu</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/obligation_form.py"/>
        <source>Accepted when</source>
        <translation>Nghiệm thu khi</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/obligation_form.py"/>
        <source>Activity it belongs to</source>
        <translation>Thuộc hoạt động</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/obligation_form.py"/>
        <source>By when</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/obligation_form.py"/>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/obligation_form.py"/>
        <source>Keep it</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/obligation_form.py"/>
        <source>What is owed</source>
        <translation>Thông tin cần giao</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/obligation_form.py"/>
        <source>When its clock starts</source>
        <translation>Bắt đầu tính hạn</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/obligation_form.py"/>
        <source>Who gets a copy</source>
        <translation>Đồng nhận</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/obligation_form.py"/>
        <source>Who is entitled</source>
        <translation>Bên được nhận</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/obligation_form.py"/>
        <source>Who owes it</source>
        <translation>Bên cung cấp</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/obligation_form.py"/>
        <source>With counts, with the ad code …</source>
        <translation>Có số lần, có mã quảng cáo …</translation>
    </message>
</context>
<context>
    <name>ObligationRow</name>
    <message>
        <location filename="../../ui/responsibilities/register.py"/>
        <source>Agreed</source>
        <translation>Đã chốt</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/register.py"/>
        <source>Ask for it now…</source>
        <translation>Gửi yêu cầu ngay…</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/register.py"/>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/register.py"/>
        <source>Owed no more</source>
        <translation>Ngừng áp dụng</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/register.py"/>
        <source>{code}: accepted when</source>
        <translation>{code}: tính là xong khi</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/register.py"/>
        <source>{code}: both departments agree</source>
        <translation>{code}: hai bộ phận đã chốt</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/register.py"/>
        <source>{code}: by when</source>
        <translation>{code}: thời hạn</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/register.py"/>
        <source>{code}: is entitled</source>
        <translation>{code}: bên được nhận</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/register.py"/>
        <source>{code}: more</source>
        <translation>{code}: thêm</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/register.py"/>
        <source>{code}: owes</source>
        <translation>{code}: bên cung cấp</translation>
    </message>
</context>
<context>
    <name>ObligationsView</name>
    <message>
        <location filename="../../ui/session/obligations/view.py"/>
        <source>All looked at → Go on</source>
        <translation>Xem hết rồi → Đi tiếp</translation>
    </message>
    <message>
        <location filename="../../ui/session/obligations/view.py"/>
        <source>Both directions stand → Go on</source>
        <translation>Hai chiều đã chốt → Đi tiếp</translation>
    </message>
    <message>
        <location filename="../../ui/session/obligations/view.py"/>
        <source>Each line that is late or blocked gets one action, one owner, one day.</source>
        <translation>Khoản nào trễ hay vướng thì có một việc, một người làm, một ngày.</translation>
    </message>
    <message>
        <location filename="../../ui/session/obligations/view.py"/>
        <source>Mend the time so that it can be kept, then tick what both agree to.</source>
        <translation>Sửa hạn cho làm được, rồi đánh dấu khoản cả hai đã đồng ý.</translation>
    </message>
    <message>
        <location filename="../../ui/session/obligations/view.py"/>
        <source>Nothing is owed in this direction yet.</source>
        <translation>Chiều này chưa có khoản nào.</translation>
    </message>
    <message>
        <location filename="../../ui/session/obligations/view.py"/>
        <source>Nothing was agreed in this direction.</source>
        <translation>Chiều này chưa chốt khoản nào.</translation>
    </message>
    <message>
        <location filename="../../ui/session/obligations/view.py"/>
        <source>Owed by or to others</source>
        <translation>Khoản với chủ doanh nghiệp và vị trí khác</translation>
    </message>
    <message>
        <location filename="../../ui/session/obligations/view.py"/>
        <source>What one side needs to know is owed, never a favour.</source>
        <translation>Điều bên này cần biết là bên kia nợ, không phải đi nhờ.</translation>
    </message>
    <message>
        <location filename="../../ui/session/obligations/view.py"/>
        <source>What stands in the way? We look for nobody's fault.</source>
        <translation>Vướng ở đâu? Ta không tìm người có lỗi.</translation>
    </message>
</context>
<context>
    <name>OpenedLine</name>
    <message>
        <location filename="../../ui/session/reveal/opened_line.py"/>
        <source>Seals unbroken</source>
        <translation>Niêm phong nguyên vẹn</translation>
    </message>
</context>
<context>
    <name>OpeningView</name>
    <message>
        <location filename="../../ui/session/opening/view.py"/>
        <source>Change the list in the brief</source>
        <translation>Sửa danh sách trong đề bài</translation>
    </message>
    <message>
        <location filename="../../ui/session/opening/view.py"/>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <location filename="../../ui/session/opening/view.py"/>
        <source>In the room</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <location filename="../../ui/session/opening/view.py"/>
        <source>Nobody is listed yet. Add the people in the brief.</source>
        <translation>Chưa có ai trong danh sách. Hãy thêm người trong đề bài.</translation>
    </message>
    <message>
        <location filename="../../ui/session/opening/view.py"/>
        <source>Read the rules aloud, then ask whether all agree.</source>
        <translation>Đọc to luật chơi, rồi hỏi cả phòng có đồng ý không.</translation>
    </message>
    <message>
        <location filename="../../ui/session/opening/view.py"/>
        <source>The room agrees to these rules</source>
        <translation>Cả phòng đồng ý với luật này</translation>
    </message>
    <message>
        <location filename="../../ui/session/opening/view.py"/>
        <source>The rules of the game</source>
        <translation>Luật chơi</translation>
    </message>
    <message>
        <location filename="../../ui/session/opening/view.py"/>
        <source>We agree → Start</source>
        <translation>Đồng ý → Bắt đầu</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <location filename="../../ui/session/dots/counter.py"/>
        <source>One dot fewer: {option}</source>
        <translation>Bớt một chấm: {option}</translation>
    </message>
    <message>
        <location filename="../../ui/session/dots/counter.py"/>
        <source>One dot more: {option}</source>
        <translation>Thêm một chấm: {option}</translation>
    </message>
    <message>
        <location filename="../../ui/session/dots/counter.py"/>
        <source>{option}: {count} dots here, {left} left</source>
        <translation>{option}: {count} chấm ở đây, còn {left}</translation>
    </message>
</context>
<context>
    <name>OutcomePart</name>
    <message>
        <location filename="../../ui/session/closing/outcome_part.py"/>
        <source>From earlier ballots of this session</source>
        <translation>Từ những lần bỏ phiếu trước trong buổi này</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/outcome_part.py"/>
        <source>How far we agree</source>
        <translation>Mức đồng thuận</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/outcome_part.py"/>
        <source>Written down; this stays on record</source>
        <translation>Ý kiến đã ghi; được lưu lại</translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message>
        <location filename="../../ui/board/outline_view.py"/>
        <source>G makes a group of the selected slips, M moves them, L lays them together, F2 renames, Delete takes out, Alt and up or down change the order.</source>
        <translation>G gom các phiếu đang chọn thành nhóm, M chuyển nhóm, L gộp lại, F2 đổi tên, Delete đưa ra khỏi nhóm, Alt và mũi tên lên xuống đổi thứ tự.</translation>
    </message>
    <message>
        <location filename="../../ui/board/outline_view.py"/>
        <source>Outline of groups and slips</source>
        <translation>Dàn ý các nhóm và phiếu</translation>
    </message>
</context>
<context>
    <name>PageButton</name>
    <message>
        <location filename="../../ui/session/page_button.py"/>
        <source>Projector {page}/{count}</source>
        <translation>Máy chiếu {page}/{count}</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <location filename="../../ui/documents/page_preview.py"/>
        <source>page {page} of {pages}</source>
        <translation>trang {page} / {pages}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <source>Nothing is called that.</source>
        <translation>Không có gì tên như vậy.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <source>Search or run a command</source>
        <translation>Tìm hoặc chạy lệnh</translation>
    </message>
    <message>
        <location filename="../../ui/shell/palette.py"/>
        <source>What was found</source>
        <translation>Kết quả tìm</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <location filename="../../ui/session/private_round/papers.py"/>
        <source>Everybody votes alone at the laptop, one after the other. Nobody sees another's paper, the facilitator neither.</source>
        <translation>Từng người lên máy bỏ phiếu riêng. Không ai thấy phiếu của người khác, người điều phối cũng không.</translation>
    </message>
    <message>
        <location filename="../../ui/session/private_round/papers.py"/>
        <source>Let the departments show hands one after the other, and type in what you count. Shares are shown after the closing.</source>
        <translation>Cho từng bên giơ tay lần lượt, đếm được bao nhiêu thì gõ vào. Đóng vòng rồi mới hiện tỷ lệ.</translation>
    </message>
    <message>
        <location filename="../../ui/session/private_round/papers.py"/>
        <source>The round is open</source>
        <translation>Vòng kín đang mở</translation>
    </message>
</context>
<context>
    <name>PaperRow</name>
    <message>
        <location filename="../../ui/session/private_round/papers.py"/>
        <source>Change the hands of {voter}</source>
        <translation>Sửa số tay của {voter}</translation>
    </message>
    <message>
        <location filename="../../ui/session/private_round/papers.py"/>
        <source>Change…</source>
        <translation>Đổi…</translation>
    </message>
    <message>
        <location filename="../../ui/session/private_round/papers.py"/>
        <source>Fill in anew</source>
        <translation>Điền lại</translation>
    </message>
    <message>
        <location filename="../../ui/session/private_round/papers.py"/>
        <source>Pass the laptop</source>
        <translation>Chuyển máy</translation>
    </message>
    <message>
        <location filename="../../ui/session/private_round/papers.py"/>
        <source>Pass the laptop to {voter}</source>
        <translation>Chuyển máy cho {voter}</translation>
    </message>
    <message>
        <location filename="../../ui/session/private_round/papers.py"/>
        <source>Type in the hands</source>
        <translation>Gõ số tay</translation>
    </message>
    <message>
        <location filename="../../ui/session/private_round/papers.py"/>
        <source>Type in the hands of {voter}</source>
        <translation>Gõ số tay của {voter}</translation>
    </message>
    <message>
        <location filename="../../ui/session/private_round/papers.py"/>
        <source>handed in</source>
        <translation>đã nộp</translation>
    </message>
    <message>
        <location filename="../../ui/session/private_round/papers.py"/>
        <source>not yet</source>
        <translation>chưa nộp</translation>
    </message>
    <message>
        <location filename="../../ui/session/private_round/papers.py"/>
        <source>typed in</source>
        <translation>đã gõ</translation>
    </message>
    <message>
        <location filename="../../ui/session/private_round/papers.py"/>
        <source>{voter} fills in anew</source>
        <translation>{voter} điền lại</translation>
    </message>
</context>
<context>
    <name>Paperwork</name>
    <message>
        <location filename="../../ui/session/drawing/paperwork.py"/>
        <source>Cards</source>
        <translation>Phiếu</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/paperwork.py"/>
        <source>The file could not be read. Is it still there? Choose it again.</source>
        <translation>Không đọc được tệp. Tệp còn ở đó không? Hãy chọn lại.</translation>
    </message>
</context>
<context>
    <name>PartnerRow</name>
    <message>
        <location filename="../../ui/session/reveal/partners.py"/>
        <source>Contradicts</source>
        <translation>Mâu thuẫn</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/partners.py"/>
        <source>Lay together</source>
        <translation>Ghép lại</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/partners.py"/>
        <source>Not the same</source>
        <translation>Không cùng ý</translation>
    </message>
</context>
<context>
    <name>Partners</name>
    <message>
        <location filename="../../ui/session/reveal/partners.py"/>
        <source>Perhaps about the same</source>
        <translation>Có thể nói cùng một chuyện</translation>
    </message>
</context>
<context>
    <name>PastePage</name>
    <message>
        <location filename="../../ui/session/drawing/pasting.py"/>
        <source>Add the pasted notes</source>
        <translation>Thêm các phiếu đã dán</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/pasting.py"/>
        <source>Add {count} notes</source>
        <translation>Thêm {count} phiếu</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/pasting.py"/>
        <source>Back to the notes</source>
        <translation>Về lại các phiếu</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/pasting.py"/>
        <source>Notes to paste</source>
        <translation>Phiếu cần dán</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/pasting.py"/>
        <source>Paste lines or cells of a spreadsheet. Each line or cell becomes one note.</source>
        <translation>Dán nhiều dòng hoặc các ô bảng tính. Mỗi dòng hay mỗi ô thành một phiếu.</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/pasting.py"/>
        <source>Paste lines or cells of a spreadsheet. Each line or cell becomes one note. Of two columns, one may name the question or the slot.</source>
        <translation>Dán nhiều dòng hoặc nhiều ô bảng tính. Mỗi dòng hoặc mỗi ô thành một phiếu. Nếu có hai cột, một cột có thể ghi tên câu hỏi hoặc tên ô.</translation>
    </message>
</context>
<context>
    <name>PasteResults</name>
    <message>
        <location filename="../../ui/campaigns/pasting.py"/>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/pasting.py"/>
        <source>Copy rows from Excel or an ad report and paste them here, best with their headings: day, spend, impressions, clicks, leads. Rows of totals are left out.</source>
        <translation>Chép các dòng từ Excel hoặc báo cáo quảng cáo rồi dán vào đây, tốt nhất kèm dòng tiêu đề: ngày, chi phí, lượt hiển thị, lượt bấm, lead. Dòng tổng cộng được bỏ qua.</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/pasting.py"/>
        <source>Day first</source>
        <translation>Ngày trước</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/pasting.py"/>
        <source>Month first</source>
        <translation>Tháng trước</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/pasting.py"/>
        <source>Paste results of {campaign}</source>
        <translation>Dán kết quả của {campaign}</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/pasting.py"/>
        <source>Replace the figures that are there already</source>
        <translation>Thay các số đã có</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/pasting.py"/>
        <source>Rows to paste</source>
        <translation>Các dòng để dán</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/pasting.py"/>
        <source>What was understood</source>
        <translation>Chương trình hiểu là</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/pasting.py"/>
        <source>Write 1 row</source>
        <translation>Ghi 1 dòng</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/pasting.py"/>
        <source>Write {n} rows</source>
        <translation>Ghi {n} dòng</translation>
    </message>
</context>
<context>
    <name>PauseView</name>
    <message>
        <location filename="../../ui/session/pause/page.py"/>
        <source>Everybody is back → Go on</source>
        <translation>Đã đông đủ → Tiếp tục</translation>
    </message>
    <message>
        <location filename="../../ui/session/pause/page.py"/>
        <source>Nothing is shown but the time.</source>
        <translation>Máy chiếu chỉ hiện đồng hồ.</translation>
    </message>
    <message>
        <location filename="../../ui/session/pause/page.py"/>
        <source>We go on in</source>
        <translation>Bắt đầu lại sau</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <location filename="../../ui/brief/people_card.py"/>
        <source>Full name; Enter adds the person</source>
        <translation>Họ và tên đầy đủ, bấm Enter để thêm</translation>
    </message>
    <message>
        <location filename="../../ui/brief/people_card.py"/>
        <source>New person</source>
        <translation>Người mới</translation>
    </message>
    <message>
        <location filename="../../ui/brief/people_card.py"/>
        <source>People</source>
        <translation>Người tham gia</translation>
    </message>
    <message>
        <location filename="../../ui/brief/people_card.py"/>
        <source>Present</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <location filename="../../ui/brief/people_card.py"/>
        <source>Side of the new person</source>
        <translation>Bên của người mới</translation>
    </message>
    <message>
        <location filename="../../ui/brief/people_card.py"/>
        <source>Who works with the persona. Tick who is in the room for the session.</source>
        <translation>Những người làm việc với chân dung này. Đánh dấu ai có mặt trong buổi vẽ.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/people_card.py"/>
        <source>{present} of {count} in the room</source>
        <translation>{present}/{count} người có mặt</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <location filename="../../ui/brief/people_card.py"/>
        <source>Code of {name} in files and reports</source>
        <translation>Mã của {name} trong tệp và phản hồi</translation>
    </message>
    <message>
        <location filename="../../ui/brief/people_card.py"/>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <location filename="../../ui/brief/people_card.py"/>
        <source>Position of {name}</source>
        <translation>Vị trí của {name}</translation>
    </message>
    <message>
        <location filename="../../ui/brief/people_card.py"/>
        <source>Side of {name}</source>
        <translation>Bên của {name}</translation>
    </message>
    <message>
        <location filename="../../ui/brief/people_card.py"/>
        <source>Take {name} off the list</source>
        <translation>Bỏ {name} khỏi danh sách</translation>
    </message>
    <message>
        <location filename="../../ui/brief/people_card.py"/>
        <source>code</source>
        <translation>mã</translation>
    </message>
    <message>
        <location filename="../../ui/brief/people_card.py"/>
        <source>{name} is present</source>
        <translation>{name} có mặt</translation>
    </message>
</context>
<context>
    <name>PersonaCard</name>
    <message>
        <location filename="../../ui/versions/persona_card.py"/>
        <source>Bring back</source>
        <translation>Dùng lại</translation>
    </message>
    <message>
        <location filename="../../ui/versions/persona_card.py"/>
        <source>Bring back {name}</source>
        <translation>Dùng lại {name}</translation>
    </message>
    <message>
        <location filename="../../ui/versions/persona_card.py"/>
        <source>Personas in and out of use</source>
        <translation>Chân dung đang dùng và đã ngừng</translation>
    </message>
    <message>
        <location filename="../../ui/versions/persona_card.py"/>
        <source>Take out of use</source>
        <translation>Ngừng dùng</translation>
    </message>
    <message>
        <location filename="../../ui/versions/persona_card.py"/>
        <source>Take “{name}” out of use…</source>
        <translation>Ngừng dùng “{name}”…</translation>
    </message>
    <message>
        <location filename="../../ui/versions/persona_card.py"/>
        <source>The persona and its claims leave use with the reason; nothing is deleted. The messages that rest on them are flagged.</source>
        <translation>Chân dung và các luận điểm của nó ngừng dùng, kèm lý do; không xoá gì. Thông điệp dựa vào chúng sẽ bị gắn cờ.</translation>
    </message>
    <message>
        <location filename="../../ui/versions/persona_card.py"/>
        <source>{name}: out of use. Why: {reason}</source>
        <translation>{name}: đã ngừng dùng. Lý do: {reason}</translation>
    </message>
</context>
<context>
    <name>PersonaSwitch</name>
    <message>
        <location filename="../../ui/session/drawing/place.py"/>
        <source>Other persona: Ctrl+Page Up, Ctrl+Page Down</source>
        <translation>Chân dung khác: Ctrl+Page Up, Ctrl+Page Down</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/place.py"/>
        <source>This note is about</source>
        <translation>Phiếu này nói về</translation>
    </message>
</context>
<context>
    <name>PersonasPresenter</name>
    <message>
        <location filename="../../ui/personas/presenter.py"/>
        <source>Weighing the claims…</source>
        <translation>Đang cân các luận điểm…</translation>
    </message>
</context>
<context>
    <name>PersonasView</name>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>A persona is made of claims that customers can prove or disprove. Draw it together in a session, or write the first claim here.</source>
        <translation>Chân dung khách hàng gồm những luận điểm mà khách có thể chứng minh đúng hoặc sai. Hãy cùng vẽ trong một buổi làm việc, hoặc viết luận điểm đầu tiên ở đây.</translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Add claim</source>
        <translation>Thêm luận điểm</translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Add persona</source>
        <translation>Thêm chân dung</translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Bring back</source>
        <translation>Dùng lại</translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Bring back {code}</source>
        <translation>Dùng lại {code}</translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Change the claim</source>
        <translation>Sửa luận điểm</translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Claims</source>
        <translation>Luận điểm</translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Give to</source>
        <translation>Chuyển sang</translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Group: {by}</source>
        <translation>Nhóm theo {by}</translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Merge into</source>
        <translation>Gộp vào</translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>New claim</source>
        <translation>Luận điểm mới</translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>No claim yet. A claim says how many customers do or say what.</source>
        <translation>Chưa có luận điểm. Luận điểm nói bao nhiêu khách làm hay nói điều gì.</translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Nobody is drawn yet</source>
        <translation>Chưa vẽ chân dung nào</translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Out of use</source>
        <translation>Không còn dùng</translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Personas</source>
        <translation>Chân dung khách hàng</translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Portrait</source>
        <translation>Chân dung</translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Remove (written by mistake)</source>
        <translation>Xoá (ghi nhầm)</translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Retire</source>
        <translation>Cho nghỉ</translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Split in two…</source>
        <translation>Tách làm hai…</translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Ways to look at the persona</source>
        <translation>Các cách nhìn chân dung</translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>What stands beside the claims</source>
        <translation>Phần bên cạnh các luận điểm</translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Why we believe it</source>
        <translation>Vì sao ta tin</translation>
    </message>
    <message>
        <location filename="../../ui/personas/view.py"/>
        <source>Write the first claim</source>
        <translation>Viết luận điểm đầu tiên</translation>
    </message>
</context>
<context>
    <name>PickList</name>
    <message>
        <location filename="../../ui/session/test_list/pick_list.py"/>
        <source>Nothing is on the list yet. Choose on the map, or take the suggestion.</source>
        <translation>Danh sách còn trống. Chọn trên bản đồ, hoặc lấy theo gợi ý.</translation>
    </message>
    <message>
        <location filename="../../ui/session/test_list/pick_list.py"/>
        <source>Tested first: {n} of {most}</source>
        <translation>Kiểm trước: {n} trên {most}</translation>
    </message>
</context>
<context>
    <name>PickRow</name>
    <message>
        <location filename="../../ui/session/test_list/pick_list.py"/>
        <source>Take {code} off the list</source>
        <translation>Bỏ {code} khỏi danh sách</translation>
    </message>
    <message>
        <location filename="../../ui/session/test_list/pick_list.py"/>
        <source>{n}: {code} {text}. Delete takes it off, Alt and arrows move it.</source>
        <translation>{n}: {code} {text}. Phím Delete bỏ ra, Alt và mũi tên đổi chỗ.</translation>
    </message>
</context>
<context>
    <name>PicksPresenter</name>
    <message>
        <location filename="../../ui/session/test_list/presenter.py"/>
        <source>{support} for, {against} against</source>
        <translation>{support} thuận, {against} nghịch</translation>
    </message>
</context>
<context>
    <name>PicksView</name>
    <message>
        <location filename="../../ui/session/test_list/view.py"/>
        <source>Back to the claims</source>
        <translation>Về viết luận điểm</translation>
    </message>
    <message>
        <location filename="../../ui/session/test_list/view.py"/>
        <source>How to show the claims</source>
        <translation>Cách xem luận điểm</translation>
    </message>
    <message>
        <location filename="../../ui/session/test_list/view.py"/>
        <source>List agreed → End the session</source>
        <translation>Chốt danh sách → Kết thúc buổi</translation>
    </message>
    <message>
        <location filename="../../ui/session/test_list/view.py"/>
        <source>List agreed → Next</source>
        <translation>Chốt danh sách → Tiếp</translation>
    </message>
    <message>
        <location filename="../../ui/session/test_list/view.py"/>
        <source>Map</source>
        <translation>Bản đồ</translation>
    </message>
    <message>
        <location filename="../../ui/session/test_list/view.py"/>
        <source>Nothing to test yet</source>
        <translation>Chưa có gì để kiểm</translation>
    </message>
    <message>
        <location filename="../../ui/session/test_list/view.py"/>
        <source>Point at a dot, or walk to it with the arrow keys.</source>
        <translation>Trỏ vào một chấm, hoặc dùng phím mũi tên đi tới.</translation>
    </message>
    <message>
        <location filename="../../ui/session/test_list/view.py"/>
        <source>Space puts it on the list or takes it off.</source>
        <translation>Phím cách: thêm vào hoặc bỏ khỏi danh sách.</translation>
    </message>
    <message>
        <location filename="../../ui/session/test_list/view.py"/>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <location filename="../../ui/session/test_list/view.py"/>
        <source>Take the suggestion</source>
        <translation>Lấy theo gợi ý</translation>
    </message>
    <message>
        <location filename="../../ui/session/test_list/view.py"/>
        <source>Test list</source>
        <translation>Danh sách kiểm trước</translation>
    </message>
    <message>
        <location filename="../../ui/session/test_list/view.py"/>
        <source>The list is made of the claims that the room has written.</source>
        <translation>Danh sách lấy từ các luận điểm cả phòng đã viết.</translation>
    </message>
    <message>
        <location filename="../../ui/session/test_list/view.py"/>
        <source>Top left matters most and is least known. An orange ring: the sides are far apart.</source>
        <translation>Góc trên bên trái: quan trọng nhất mà biết ít nhất. Vòng cam: hai bên còn cách xa.</translation>
    </message>
    <message>
        <location filename="../../ui/session/test_list/view.py"/>
        <source>What matters most and is least known goes first</source>
        <translation>Quan trọng mà ít bằng chứng thì kiểm trước</translation>
    </message>
</context>
<context>
    <name>PointCard</name>
    <message>
        <location filename="../../ui/session/reveal/point_card.py"/>
        <source>Contradicts</source>
        <translation>Mâu thuẫn</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/point_card.py"/>
        <source>Lay together</source>
        <translation>Ghép lại</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/point_card.py"/>
        <source>Make a claim</source>
        <translation>Viết luận điểm</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/point_card.py"/>
        <source>Not the same</source>
        <translation>Không cùng ý</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/point_card.py"/>
        <source>picked</source>
        <translation>đã chọn</translation>
    </message>
</context>
<context>
    <name>PointList</name>
    <message>
        <location filename="../../ui/session/claims/point_list.py"/>
        <source>Points to write claims from</source>
        <translation>Các điểm để viết luận điểm</translation>
    </message>
</context>
<context>
    <name>PointPanel</name>
    <message>
        <location filename="../../ui/session/reveal/panel.py"/>
        <source>Close the point</source>
        <translation>Đóng điểm này</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/panel.py"/>
        <source>Go on with the claim</source>
        <translation>Viết tiếp luận điểm</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/panel.py"/>
        <source>How do the sides differ?</source>
        <translation>Hai bên khác nhau thế nào?</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/panel.py"/>
        <source>In the room's words</source>
        <translation>Theo lời cả phòng</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/panel.py"/>
        <source>Make a claim</source>
        <translation>Viết luận điểm</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/panel.py"/>
        <source>Take apart</source>
        <translation>Tách ra</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/panel.py"/>
        <source>The point</source>
        <translation>Điểm đang bàn</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/panel.py"/>
        <source>What came of it</source>
        <translation>Kết quả bàn</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/panel.py"/>
        <source>What was agreed, what is kept apart</source>
        <translation>Thống nhất điều gì, còn khác điều gì</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <location filename="../../ui/personas/portrait.py"/>
        <source>Bring back</source>
        <translation>Dùng lại</translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait.py"/>
        <source>Duplicate</source>
        <translation>Nhân bản</translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait.py"/>
        <source>Edit the persona</source>
        <translation>Sửa chân dung</translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait.py"/>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait.py"/>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait.py"/>
        <source>More to do with the persona</source>
        <translation>Việc khác với chân dung này</translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait.py"/>
        <source>More…</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait.py"/>
        <source>Take out of use…</source>
        <translation>Thôi dùng…</translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait.py"/>
        <source>Trust</source>
        <translation>Độ tin</translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait.py"/>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
</context>
<context>
    <name>PortraitForm</name>
    <message>
        <location filename="../../ui/personas/portrait_form.py"/>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait_form.py"/>
        <source>In a few sentences</source>
        <translation>Trong vài câu</translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait_form.py"/>
        <source>In one line</source>
        <translation>Trong một dòng</translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait_form.py"/>
        <source>Keep</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait_form.py"/>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait_form.py"/>
        <source>Ms Hà, 34</source>
        <translation>Chị Hà, 34 tuổi</translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait_form.py"/>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait_form.py"/>
        <source>Remove persona</source>
        <translation>Xoá chân dung</translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait_form.py"/>
        <source>Where the words come from</source>
        <translation>Nghe được ở đâu</translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait_form.py"/>
        <source>Words of a customer</source>
        <translation>Lời khách nguyên văn</translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait_form.py"/>
        <source>a call, without anybody's name</source>
        <translation>một cuộc gọi, không ghi tên ai</translation>
    </message>
</context>
<context>
    <name>PortraitPicture</name>
    <message>
        <location filename="../../ui/personas/portrait_picture.py"/>
        <source>A drawn person</source>
        <translation>Hình vẽ sẵn</translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait_picture.py"/>
        <source>Change the picture</source>
        <translation>Đổi ảnh</translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait_picture.py"/>
        <source>Choose a file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait_picture.py"/>
        <source>Drawn person {n}</source>
        <translation>Hình vẽ {n}</translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait_picture.py"/>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait_picture.py"/>
        <source>Picture of the persona</source>
        <translation>Ảnh của chân dung</translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait_picture.py"/>
        <source>Pictures</source>
        <translation>Ảnh</translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait_picture.py"/>
        <source>Take the picture away</source>
        <translation>Bỏ ảnh</translation>
    </message>
</context>
<context>
    <name>PortraitPresenter</name>
    <message>
        <location filename="../../ui/personas/portrait_presenter.py"/>
        <source>Compare v{old} → v{new}</source>
        <translation>So v{old} → v{new}</translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait_presenter.py"/>
        <source>Take out of use</source>
        <translation>Thôi dùng</translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait_presenter.py"/>
        <source>Take the persona out of use?</source>
        <translation>Thôi dùng chân dung này?</translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait_presenter.py"/>
        <source>The claims were copied under codes of their own, without evidence and ratings: nobody has been asked about {name} yet.</source>
        <translation>Đã chép các luận điểm với mã mới, không kèm bằng chứng và điểm chấm: chưa hỏi khách nào về {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait_presenter.py"/>
        <source>The picture is taken away here. The history of this file keeps it, so that Undo can bring it back: it is not erased from the file.</source>
        <translation>Đã gỡ ảnh ở đây. Lịch sử của tệp này vẫn giữ ảnh để Hoàn tác lấy lại được: ảnh chưa bị xoá khỏi tệp.</translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait_presenter.py"/>
        <source>There is one primary persona: {names} is secondary from now on.</source>
        <translation>Chỉ có một chân dung chính: từ giờ {names} là chân dung phụ.</translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait_presenter.py"/>
        <source>d MMM</source>
        <translation>d/M</translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait_presenter.py"/>
        <source>draft, not signed yet</source>
        <translation>bản nháp, chưa ký</translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait_presenter.py"/>
        <source>v{number} · {day} · signed by both</source>
        <translation>v{number} · {day} · hai bên đã ký</translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait_presenter.py"/>
        <source>{heard} of {all} claims heard from customers</source>
        <translation>{heard} trên {all} luận điểm đã nghe từ khách</translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait_presenter.py"/>
        <source>{name} and its claims go out of use; both stay in the file. Why? The reason stands among the changes of the next version.</source>
        <translation>{name} và các luận điểm của chân dung này sẽ thôi dùng, nhưng vẫn nằm trong tệp. Vì sao? Lý do sẽ đi cùng các thay đổi của phiên bản sau.</translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait_presenter.py"/>
        <source>{name}, copy</source>
        <translation>{name}, bản sao</translation>
    </message>
    <message>
        <location filename="../../ui/personas/portrait_presenter.py"/>
        <source>{signed} · changed since</source>
        <translation>{signed} · đã sửa sau khi ký</translation>
    </message>
</context>
<context>
    <name>PreworkPage</name>
    <message>
        <location filename="../../ui/session/drawing/prework_page.py"/>
        <source>A side may write before the session, in a workbook of its own. What it hands in is checked by the program and sealed at once; nobody sees a word of it.</source>
        <translation>Mỗi bên có thể viết trước buổi làm việc, trong tệp riêng. Tệp nộp lại được chương trình kiểm tra rồi niêm phong ngay; không ai thấy một chữ nào.</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/prework_page.py"/>
        <source>Back to the curtain</source>
        <translation>Quay lại màn che</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/prework_page.py"/>
        <source>Choose a file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/prework_page.py"/>
        <source>Choose the file that a side has filled in, or drop it on this page.</source>
        <translation>Chọn tệp mà một bên đã điền, hoặc thả tệp vào trang này.</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/prework_page.py"/>
        <source>Excel workbook</source>
        <translation>Tệp Excel</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/prework_page.py"/>
        <source>File of {side}: readable, nothing missing.</source>
        <translation>Tệp của {side}: đọc được, không thiếu gì.</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/prework_page.py"/>
        <source>Hand out</source>
        <translation>Phát tệp</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/prework_page.py"/>
        <source>One workbook a side, for this question only.</source>
        <translation>Mỗi bên một tệp, chỉ dùng cho câu hỏi này.</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/prework_page.py"/>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/prework_page.py"/>
        <source>Saved: {name}</source>
        <translation>Đã lưu: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/prework_page.py"/>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/prework_page.py"/>
        <source>Take in</source>
        <translation>Nhận lại</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/prework_page.py"/>
        <source>The file is being checked…</source>
        <translation>Đang kiểm tra tệp…</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/prework_page.py"/>
        <source>Workbook of {side}…</source>
        <translation>Tệp của {side}…</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/prework_page.py"/>
        <source>Workbook that was handed in</source>
        <translation>Tệp đã nộp</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/prework_page.py"/>
        <source>Written beforehand, in workbooks</source>
        <translation>Viết trước bằng tệp Excel</translation>
    </message>
</context>
<context>
    <name>PrivateEditor</name>
    <message>
        <location filename="../../ui/session/drawing/private.py"/>
        <source>New note</source>
        <translation>Phiếu mới</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/private.py"/>
        <source>Type the slip, Enter for the next one</source>
        <translation>Gõ phiếu, Enter để sang phiếu sau</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/private.py"/>
        <source>Write a note, Enter to add</source>
        <translation>Viết một phiếu, Enter để thêm</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/private.py"/>
        <source>Write a note, Enter to add, Tab for the next question</source>
        <translation>Viết phiếu, Enter để thêm, Tab sang câu tiếp</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/private.py"/>
        <source>Write a note; end with 7/10 if true of 7 in 10 customers</source>
        <translation>Viết phiếu; cuối thêm 7/10 nếu 7 trên 10 khách đúng vậy</translation>
    </message>
</context>
<context>
    <name>PrivateRoundView</name>
    <message>
        <location filename="../../ui/session/private_round/view.py"/>
        <source>Back to the papers</source>
        <translation>Về danh sách phiếu</translation>
    </message>
    <message>
        <location filename="../../ui/session/private_round/view.py"/>
        <source>Close the round</source>
        <translation>Đóng vòng</translation>
    </message>
    <message>
        <location filename="../../ui/session/private_round/view.py"/>
        <source>Close the round now?</source>
        <translation>Đóng vòng bây giờ?</translation>
    </message>
    <message>
        <location filename="../../ui/session/private_round/view.py"/>
        <source>Close the round → Results</source>
        <translation>Đóng vòng → Kết quả</translation>
    </message>
    <message>
        <location filename="../../ui/session/private_round/view.py"/>
        <source>Counted: {voter}</source>
        <translation>Đếm xong: {voter}</translation>
    </message>
    <message>
        <location filename="../../ui/session/private_round/view.py"/>
        <source>Hand in</source>
        <translation>Nộp phiếu</translation>
    </message>
    <message>
        <location filename="../../ui/session/private_round/view.py"/>
        <source>Hide now (F9)</source>
        <translation>Ẩn ngay (F9)</translation>
    </message>
    <message>
        <location filename="../../ui/session/private_round/view.py"/>
        <source>Not everybody has handed in. Whoever has not is not counted.</source>
        <translation>Chưa phải ai cũng nộp. Người chưa nộp không được tính.</translation>
    </message>
    <message>
        <location filename="../../ui/session/private_round/view.py"/>
        <source>Said to the room → Open the round</source>
        <translation>Đã nói với cả phòng → Mở vòng</translation>
    </message>
    <message>
        <location filename="../../ui/session/private_round/view.py"/>
        <source>{voter} is at the laptop → Begin</source>
        <translation>{voter} đã ngồi vào máy → Bắt đầu</translation>
    </message>
</context>
<context>
    <name>ProductCard</name>
    <message>
        <location filename="../../ui/brief/product_card.py"/>
        <source>Company</source>
        <translation>Công ty</translation>
    </message>
    <message>
        <location filename="../../ui/brief/product_card.py"/>
        <source>For whom it was made</source>
        <translation>Làm ra cho ai</translation>
    </message>
    <message>
        <location filename="../../ui/brief/product_card.py"/>
        <source>In words that a customer understands</source>
        <translation>Nói bằng lời mà khách hiểu được</translation>
    </message>
    <message>
        <location filename="../../ui/brief/product_card.py"/>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <location filename="../../ui/brief/product_card.py"/>
        <source>Planned, launching, on sale…</source>
        <translation>Sắp ra, đang mở bán, đang bán…</translation>
    </message>
    <message>
        <location filename="../../ui/brief/product_card.py"/>
        <source>Price</source>
        <translation>Giá</translation>
    </message>
    <message>
        <location filename="../../ui/brief/product_card.py"/>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <location filename="../../ui/brief/product_card.py"/>
        <source>What customers do not understand at once</source>
        <translation>Điều khách chưa hiểu ngay</translation>
    </message>
    <message>
        <location filename="../../ui/brief/product_card.py"/>
        <source>What it is</source>
        <translation>Sản phẩm là gì</translation>
    </message>
    <message>
        <location filename="../../ui/brief/product_card.py"/>
        <source>What must be explained</source>
        <translation>Điều phải giải thích cho khách</translation>
    </message>
    <message>
        <location filename="../../ui/brief/product_card.py"/>
        <source>Where it stands</source>
        <translation>Đang ở giai đoạn nào</translation>
    </message>
    <message>
        <location filename="../../ui/brief/product_card.py"/>
        <source>Whom it should help, and in what</source>
        <translation>Giúp ai, giúp việc gì</translation>
    </message>
    <message>
        <location filename="../../ui/brief/product_card.py"/>
        <source>With its unit, or a range</source>
        <translation>Kèm đơn vị, hoặc một khoảng giá</translation>
    </message>
    <message>
        <location filename="../../ui/brief/product_card.py"/>
        <source>e.g. Riverside Garden</source>
        <translation>ví dụ: Vườn Sông</translation>
    </message>
</context>
<context>
    <name>Projecting</name>
    <message>
        <location filename="../../ui/shell/projecting.py"/>
        <source>The projector is plugged in: the room sees the step.</source>
        <translation>Máy chiếu đã cắm: mọi người thấy bước đang làm.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/projecting.py"/>
        <source>The projector was unplugged. Nothing of it is shown on this laptop; it goes on by itself when the projector is back.</source>
        <translation>Máy chiếu vừa bị rút. Máy này không hiện gì của nó; cắm lại là tự chiếu tiếp.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/projecting.py"/>
        <source>The projector's screen changed: the room now sees {screen}.</source>
        <translation>Màn hình máy chiếu đã đổi: giờ mọi người xem trên {screen}.</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <location filename="../../ui/revision/proposal_card.py"/>
        <source>Accept</source>
        <translation>Nhận</translation>
    </message>
    <message>
        <location filename="../../ui/revision/proposal_card.py"/>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <location filename="../../ui/revision/proposal_card.py"/>
        <source>Open again</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <location filename="../../ui/revision/proposal_card.py"/>
        <source>Reject…</source>
        <translation>Bác…</translation>
    </message>
    <message>
        <location filename="../../ui/revision/proposal_card.py"/>
        <source>Word it…</source>
        <translation>Viết lại câu…</translation>
    </message>
</context>
<context>
    <name>ProposalList</name>
    <message>
        <location filename="../../ui/session/deciding/proposal_list.py"/>
        <source>May mean the same</source>
        <translation>Có thể cùng một ý</translation>
    </message>
    <message>
        <location filename="../../ui/session/deciding/proposal_list.py"/>
        <source>Nobody proposed a change. There is nothing to decide.</source>
        <translation>Không bên nào đề xuất thay đổi. Không có gì phải quyết.</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <location filename="../../ui/session/messages/proposals.py"/>
        <source>Combine both</source>
        <translation>Gộp hai câu</translation>
    </message>
    <message>
        <location filename="../../ui/session/messages/proposals.py"/>
        <source>Proposed messages</source>
        <translation>Thông điệp được đề xuất</translation>
    </message>
    <message>
        <location filename="../../ui/session/messages/proposals.py"/>
        <source>These may say the same.</source>
        <translation>Hai câu này có thể cùng ý.</translation>
    </message>
    <message>
        <location filename="../../ui/session/messages/proposals.py"/>
        <source>Use</source>
        <translation>Dùng câu này</translation>
    </message>
    <message>
        <location filename="../../ui/session/messages/proposals.py"/>
        <source>used: {code}</source>
        <translation>đã dùng: {code}</translation>
    </message>
</context>
<context>
    <name>PublishedPage</name>
    <message>
        <location filename="../../ui/session/closing/published.py"/>
        <source>Minority views on record</source>
        <translation>Ý kiến thiểu số được lưu lại</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <location filename="../../ui/widgets/dialogs.py"/>
        <source>Cancel</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/dialogs.py"/>
        <source>Save as</source>
        <translation>Lưu thành</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <location filename="../../ui/session/briefing/view.py"/>
        <source>Answer to: {question}</source>
        <translation>Trả lời cho: {question}</translation>
    </message>
    <message>
        <location filename="../../ui/session/briefing/view.py"/>
        <source>The owner's answer</source>
        <translation>Câu trả lời của chủ DN</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message>
        <location filename="../../ui/unknown/question_list.py"/>
        <source>Enter opens the claim.</source>
        <translation>Enter mở luận điểm.</translation>
    </message>
    <message>
        <location filename="../../ui/unknown/question_list.py"/>
        <source>What to ask next</source>
        <translation>Nên hỏi gì tiếp</translation>
    </message>
</context>
<context>
    <name>QuestionMap</name>
    <message>
        <location filename="../../ui/unknown/question_map.py"/>
        <source>Arrows go from claim to claim, Enter opens one. The list below has the same.</source>
        <translation>Phím mũi tên đi từ luận điểm này sang luận điểm khác, Enter mở. Danh sách bên dưới có đủ như vậy.</translation>
    </message>
    <message>
        <location filename="../../ui/unknown/question_map.py"/>
        <source>Ask these first</source>
        <translation>Hỏi những câu này trước</translation>
    </message>
    <message>
        <location filename="../../ui/unknown/question_map.py"/>
        <source>Map of importance and uncertainty</source>
        <translation>Bản đồ độ quan trọng và độ chưa chắc</translation>
    </message>
    <message>
        <location filename="../../ui/unknown/question_map.py"/>
        <source>known</source>
        <translation>đã rõ</translation>
    </message>
    <message>
        <location filename="../../ui/unknown/question_map.py"/>
        <source>unknown</source>
        <translation>chưa biết</translation>
    </message>
    <message>
        <location filename="../../ui/unknown/question_map.py"/>
        <source>{n} claims stand here: {codes}</source>
        <translation>{n} luận điểm ở đây: {codes}</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <location filename="../../ui/brief/understanding_card.py"/>
        <location filename="../../ui/session/figures/row.py"/>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <location filename="../../ui/session/figures/row.py"/>
        <source>Answer to: {question}</source>
        <translation>Trả lời cho: {question}</translation>
    </message>
    <message>
        <location filename="../../ui/session/figures/row.py"/>
        <source>Leave open</source>
        <translation>Để ngỏ</translation>
    </message>
    <message>
        <location filename="../../ui/session/figures/row.py"/>
        <source>Leave open: {question}</source>
        <translation>Để ngỏ: {question}</translation>
    </message>
    <message>
        <location filename="../../ui/brief/understanding_card.py"/>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <location filename="../../ui/brief/understanding_card.py"/>
        <location filename="../../ui/session/figures/row.py"/>
        <source>Remove the question</source>
        <translation>Xoá câu hỏi</translation>
    </message>
    <message>
        <location filename="../../ui/brief/understanding_card.py"/>
        <source>The owner's answer</source>
        <translation>Chủ doanh nghiệp trả lời</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/question_rows.py"/>
        <source>asked, no answer</source>
        <translation>đã hỏi, không trả lời</translation>
    </message>
</context>
<context>
    <name>QuoteEditor</name>
    <message>
        <location filename="../../ui/personas/quote_editor.py"/>
        <source>14/3 or yesterday</source>
        <translation>14/3 hay hôm qua</translation>
    </message>
    <message>
        <location filename="../../ui/personas/quote_editor.py"/>
        <source>As the customer said it, word for word</source>
        <translation>Nguyên văn lời khách</translation>
    </message>
    <message>
        <location filename="../../ui/personas/quote_editor.py"/>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <location filename="../../ui/personas/quote_editor.py"/>
        <source>Keep</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <location filename="../../ui/personas/quote_editor.py"/>
        <source>Lead or call, by code</source>
        <translation>Mã lead hoặc cuộc gọi</translation>
    </message>
    <message>
        <location filename="../../ui/personas/quote_editor.py"/>
        <source>On which day</source>
        <translation>Ngày nào</translation>
    </message>
    <message>
        <location filename="../../ui/personas/quote_editor.py"/>
        <source>Speaks of</source>
        <translation>Nói về luận điểm</translation>
    </message>
    <message>
        <location filename="../../ui/personas/quote_editor.py"/>
        <source>Taken from</source>
        <translation>Lấy từ</translation>
    </message>
    <message>
        <location filename="../../ui/personas/quote_editor.py"/>
        <source>The customer agreed that it is shown</source>
        <translation>Khách đã đồng ý cho đưa ra</translation>
    </message>
    <message>
        <location filename="../../ui/personas/quote_editor.py"/>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <location filename="../../ui/personas/quote_editor.py"/>
        <source>Who heard it</source>
        <translation>Ai nghe</translation>
    </message>
    <message>
        <location filename="../../ui/personas/quote_editor.py"/>
        <source>Words of a customer</source>
        <translation>Lời của một khách</translation>
    </message>
    <message>
        <location filename="../../ui/personas/quote_editor.py"/>
        <source>never a name</source>
        <translation>không ghi tên</translation>
    </message>
    <message>
        <location filename="../../ui/personas/quote_editor.py"/>
        <source>typed here</source>
        <translation>gõ tại đây</translation>
    </message>
</context>
<context>
    <name>QuoteRow</name>
    <message>
        <location filename="../../ui/personas/quotes_card.py"/>
        <source>Change: {text}</source>
        <translation>Sửa: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/personas/quotes_card.py"/>
        <source>Make it the quote of the persona</source>
        <translation>Lấy làm lời của chân dung</translation>
    </message>
    <message>
        <location filename="../../ui/personas/quotes_card.py"/>
        <source>Make it the quote of the persona: {text}</source>
        <translation>Lấy làm lời của chân dung: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/personas/quotes_card.py"/>
        <source>Remove: {text}</source>
        <translation>Xoá: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/personas/quotes_card.py"/>
        <source>no consent: never printed or projected</source>
        <translation>chưa đồng ý: không in, không chiếu</translation>
    </message>
    <message>
        <location filename="../../ui/personas/quotes_card.py"/>
        <source>✓ may be shown</source>
        <translation>✓ được đưa ra</translation>
    </message>
    <message>
        <location filename="../../ui/personas/quotes_card.py"/>
        <source>✓ the quote of the persona</source>
        <translation>✓ lời của chân dung</translation>
    </message>
</context>
<context>
    <name>QuotesCard</name>
    <message>
        <location filename="../../ui/personas/quotes_card.py"/>
        <source>No words yet. What a customer said, word for word, says more than a claim. Revealed notes can be taken over with their code.</source>
        <translation>Chưa có lời nào. Nguyên văn lời khách nói nhiều hơn một luận điểm. Phiếu đã mở có thể lấy sang cùng mã phiếu.</translation>
    </message>
    <message>
        <location filename="../../ui/personas/quotes_card.py"/>
        <source>Words of customers</source>
        <translation>Lời khách</translation>
    </message>
    <message>
        <location filename="../../ui/personas/quotes_card.py"/>
        <source>Write down words</source>
        <translation>Ghi lời khách</translation>
    </message>
</context>
<context>
    <name>RatingPaper</name>
    <message>
        <location filename="../../ui/session/rating/paper.py"/>
        <source>Type a number from 0 to 10, or “-” to abstain; Enter goes on to the next claim.</source>
        <translation>Gõ số từ 0 đến 10, hoặc “-” nếu không chấm; Enter sang câu tiếp theo.</translation>
    </message>
    <message>
        <location filename="../../ui/session/rating/paper.py"/>
        <source>Your paper</source>
        <translation>Phiếu chấm của bạn</translation>
    </message>
    <message>
        <location filename="../../ui/session/rating/paper.py"/>
        <source>you abstained before</source>
        <translation>vòng trước bạn bỏ trống</translation>
    </message>
    <message>
        <location filename="../../ui/session/rating/paper.py"/>
        <source>you said {number} before</source>
        <translation>vòng trước bạn chấm {number}</translation>
    </message>
</context>
<context>
    <name>RatingPresenter</name>
    <message>
        <location filename="../../ui/session/rating/presenter.py"/>
        <source>A round rates the claims that the room has written.</source>
        <translation>Mỗi vòng chấm các luận điểm mà cả phòng đã viết.</translation>
    </message>
    <message>
        <location filename="../../ui/session/rating/presenter.py"/>
        <source>Closed: figures of all together</source>
        <translation>Đã đóng: số chung cả phòng</translation>
    </message>
    <message>
        <location filename="../../ui/session/rating/presenter.py"/>
        <source>Far apart: hear one argument from each side</source>
        <translation>Còn cách xa: nghe mỗi bên một lý lẽ</translation>
    </message>
    <message>
        <location filename="../../ui/session/rating/presenter.py"/>
        <source>Nothing to rate yet</source>
        <translation>Chưa có gì để chấm</translation>
    </message>
    <message>
        <location filename="../../ui/session/rating/presenter.py"/>
        <source>Open: everybody rates alone, nothing is shown</source>
        <translation>Đang mở: mỗi người chấm kín, chưa hiện gì</translation>
    </message>
    <message>
        <location filename="../../ui/session/rating/presenter.py"/>
        <source>Round {n}</source>
        <translation>Vòng {n}</translation>
    </message>
    <message>
        <location filename="../../ui/session/rating/presenter.py"/>
        <source>Round {n} of private ratings</source>
        <translation>Vòng chấm kín thứ {n}</translation>
    </message>
    <message>
        <location filename="../../ui/session/rating/presenter.py"/>
        <source>Round {n} · {kind}</source>
        <translation>Vòng {n} · {kind}</translation>
    </message>
    <message>
        <location filename="../../ui/session/rating/presenter.py"/>
        <source>Said to the room before anybody votes</source>
        <translation>Nói với cả phòng trước khi chấm</translation>
    </message>
    <message>
        <location filename="../../ui/session/rating/presenter.py"/>
        <source>abstained</source>
        <translation>không chấm</translation>
    </message>
    <message>
        <location filename="../../ui/session/rating/presenter.py"/>
        <source>anonymous</source>
        <translation>không ghi tên</translation>
    </message>
    <message>
        <location filename="../../ui/session/rating/presenter.py"/>
        <source>close together</source>
        <translation>gần nhau</translation>
    </message>
    <message>
        <location filename="../../ui/session/rating/presenter.py"/>
        <source>with names</source>
        <translation>có ghi tên</translation>
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
    <name>RatingView</name>
    <message>
        <location filename="../../ui/session/rating/view.py"/>
        <source>Back to the claims</source>
        <translation>Quay lại luận điểm</translation>
    </message>
    <message>
        <location filename="../../ui/session/rating/view.py"/>
        <source>Back to the figures</source>
        <translation>Về xem số</translation>
    </message>
    <message>
        <location filename="../../ui/session/rating/view.py"/>
        <source>Figures seen → Arguments</source>
        <translation>Xem xong → Nghe lý lẽ</translation>
    </message>
    <message>
        <location filename="../../ui/session/rating/view.py"/>
        <source>Go on → Second round</source>
        <translation>Đi tiếp → Vòng hai</translation>
    </message>
    <message>
        <location filename="../../ui/session/rating/view.py"/>
        <source>Heard both → Next claim</source>
        <translation>Nghe xong → Luận điểm kế</translation>
    </message>
    <message>
        <location filename="../../ui/session/rating/view.py"/>
        <source>Private rating</source>
        <translation>Chấm kín</translation>
    </message>
    <message>
        <location filename="../../ui/session/rating/view.py"/>
        <source>Rate once more</source>
        <translation>Chấm thêm vòng</translation>
    </message>
    <message>
        <location filename="../../ui/session/rating/view.py"/>
        <source>Results seen → Next</source>
        <translation>Xem xong → Tiếp</translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message>
        <location filename="../../ui/brief/readiness_card.py"/>
        <source>Readiness</source>
        <translation>Sẵn sàng chưa?</translation>
    </message>
    <message>
        <location filename="../../ui/brief/readiness_card.py"/>
        <source>missing</source>
        <translation>còn thiếu</translation>
    </message>
    <message>
        <location filename="../../ui/brief/readiness_card.py"/>
        <source>there</source>
        <translation>đã có</translation>
    </message>
    <message>
        <location filename="../../ui/brief/readiness_card.py"/>
        <source>would be better</source>
        <translation>nên có thêm</translation>
    </message>
    <message>
        <location filename="../../ui/brief/readiness_card.py"/>
        <source>{met} of {count}</source>
        <translation>{met}/{count}</translation>
    </message>
</context>
<context>
    <name>ReadingLine</name>
    <message>
        <location filename="../../ui/session/standing_lines.py"/>
        <source>Everybody has read</source>
        <translation>Mọi người đã đọc xong</translation>
    </message>
    <message>
        <location filename="../../ui/session/standing_lines.py"/>
        <source>Silent reading: everybody reads, nobody talks yet.</source>
        <translation>Đọc thầm: mọi người cùng đọc, chưa ai nói.</translation>
    </message>
</context>
<context>
    <name>ReadingSheet</name>
    <message>
        <location filename="../../ui/shell/sheet.py"/>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>ReasonBar</name>
    <message>
        <location filename="../../ui/session/reason_bar.py"/>
        <source>Start all the same</source>
        <translation>Vẫn bắt đầu</translation>
    </message>
    <message>
        <location filename="../../ui/session/reason_bar.py"/>
        <source>Stay here</source>
        <translation>Ở lại bước này</translation>
    </message>
    <message>
        <location filename="../../ui/session/reason_bar.py"/>
        <source>Why it starts all the same; this goes into the record</source>
        <translation>Vì sao vẫn bắt đầu; lý do được ghi vào biên bản</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <location filename="../../ui/versions/reason_form.py"/>
        <source>Leave it</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <location filename="../../ui/versions/reason_form.py"/>
        <source>Why; this stays on record</source>
        <translation>Lý do; sẽ được lưu lại</translation>
    </message>
</context>
<context>
    <name>RecapPresenter</name>
    <message>
        <location filename="../../ui/session/recap/presenter.py"/>
        <source>Actions from then</source>
        <translation>Việc đã nhận lần trước</translation>
    </message>
    <message>
        <location filename="../../ui/session/recap/presenter.py"/>
        <source>Last version</source>
        <translation>Phiên bản lần trước</translation>
    </message>
    <message>
        <location filename="../../ui/session/recap/presenter.py"/>
        <source>No action is open from an earlier session.</source>
        <translation>Không còn việc nào từ các buổi trước.</translation>
    </message>
    <message>
        <location filename="../../ui/session/recap/presenter.py"/>
        <source>No claim is written yet.</source>
        <translation>Chưa có luận điểm nào.</translation>
    </message>
    <message>
        <location filename="../../ui/session/recap/presenter.py"/>
        <source>No decision is on record from an earlier session.</source>
        <translation>Biên bản các buổi trước chưa có quyết định nào.</translation>
    </message>
    <message>
        <location filename="../../ui/session/recap/presenter.py"/>
        <source>No version has been signed yet.</source>
        <translation>Chưa có phiên bản nào được ký.</translation>
    </message>
    <message>
        <location filename="../../ui/session/recap/presenter.py"/>
        <source>Nobody is drawn yet. Go back and write claims.</source>
        <translation>Chưa vẽ ai cả. Hãy quay lại viết luận điểm.</translation>
    </message>
    <message>
        <location filename="../../ui/session/recap/presenter.py"/>
        <source>Nothing is written of it yet.</source>
        <translation>Chưa có gì được viết.</translation>
    </message>
    <message>
        <location filename="../../ui/session/recap/presenter.py"/>
        <source>Nothing was left parked.</source>
        <translation>Không có gì để lại.</translation>
    </message>
    <message>
        <location filename="../../ui/session/recap/presenter.py"/>
        <source>Parked then</source>
        <translation>Để lại từ lần trước</translation>
    </message>
    <message>
        <location filename="../../ui/session/recap/presenter.py"/>
        <source>Tested first</source>
        <translation>Kiểm trước</translation>
    </message>
    <message>
        <location filename="../../ui/session/recap/presenter.py"/>
        <source>The most important claims</source>
        <translation>Luận điểm quan trọng nhất</translation>
    </message>
    <message>
        <location filename="../../ui/session/recap/presenter.py"/>
        <source>Version {number}, of {day}</source>
        <translation>Phiên bản {number}, ngày {day}</translation>
    </message>
    <message>
        <location filename="../../ui/session/recap/presenter.py"/>
        <source>We decided</source>
        <translation>Ta đã quyết định</translation>
    </message>
    <message>
        <location filename="../../ui/session/recap/presenter.py"/>
        <source>Whom we drew</source>
        <translation>Ta đã vẽ ai</translation>
    </message>
    <message>
        <location filename="../../ui/session/recap/presenter.py"/>
        <source>and {n} more</source>
        <translation>và {n} luận điểm nữa</translation>
    </message>
    <message>
        <location filename="../../ui/session/recap/presenter.py"/>
        <source>from session {number}</source>
        <translation>từ buổi {number}</translation>
    </message>
    <message>
        <location filename="../../ui/session/recap/presenter.py"/>
        <source>to be looked at on {day}</source>
        <translation>hẹn rà soát ngày {day}</translation>
    </message>
    <message>
        <location filename="../../ui/session/recap/presenter.py"/>
        <source>{day}, late</source>
        <translation>{day}, trễ</translation>
    </message>
</context>
<context>
    <name>RecapView</name>
    <message>
        <location filename="../../ui/session/recap/view.py"/>
        <source>All recalled → Go on</source>
        <translation>Nhắc xong → Đi tiếp</translation>
    </message>
    <message>
        <location filename="../../ui/session/recap/view.py"/>
        <source>Done: {text}</source>
        <translation>Đã xong: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/session/recap/view.py"/>
        <source>We recall it; the talk comes later.</source>
        <translation>Chỉ nhắc lại; bàn sau.</translation>
    </message>
    <message>
        <location filename="../../ui/session/recap/view.py"/>
        <source>Whom we drew, and what customers shall tell us first.</source>
        <translation>Ta đã vẽ ai, và khách phải trả lời điều gì trước.</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>More for {name}</source>
        <translation>Thêm việc với {name}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Not found: {place}</source>
        <translation>Không thấy: {place}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Pin to the top</source>
        <translation>Ghim lên đầu</translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Remove from this list</source>
        <translation>Bỏ khỏi danh sách</translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Unpin</source>
        <translation>Bỏ ghim</translation>
    </message>
</context>
<context>
    <name>RecordDrawer</name>
    <message>
        <location filename="../../ui/session/record/drawer.py"/>
        <source>Action</source>
        <translation>Việc</translation>
    </message>
    <message>
        <location filename="../../ui/session/record/drawer.py"/>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <location filename="../../ui/session/record/drawer.py"/>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <location filename="../../ui/session/record/drawer.py"/>
        <source>No action yet. Each has somebody who does it, and a day.</source>
        <translation>Chưa có việc nào. Mỗi việc có người làm và có hạn.</translation>
    </message>
    <message>
        <location filename="../../ui/session/record/drawer.py"/>
        <source>No decision yet. Write it down with its reason while everybody hears it.</source>
        <translation>Chưa có quyết định. Ghi lại cùng lý do ngay khi mọi người còn nghe.</translation>
    </message>
    <message>
        <location filename="../../ui/session/record/drawer.py"/>
        <source>Nothing is parked. What leads away from the step goes here, and is not lost.</source>
        <translation>Chưa có gì để lại. Điều lạc khỏi bước này ghi vào đây thì không mất.</translation>
    </message>
    <message>
        <location filename="../../ui/session/record/drawer.py"/>
        <source>On record</source>
        <translation>Biên bản</translation>
    </message>
    <message>
        <location filename="../../ui/session/record/drawer.py"/>
        <source>Park this</source>
        <translation>Để lại</translation>
    </message>
    <message>
        <location filename="../../ui/session/record/drawer.py"/>
        <source>Show on the projector</source>
        <translation>Đưa lên máy chiếu</translation>
    </message>
    <message>
        <location filename="../../ui/session/record/drawer.py"/>
        <source>Show the step again</source>
        <translation>Trở lại bước</translation>
    </message>
</context>
<context>
    <name>RecordEntry</name>
    <message>
        <location filename="../../ui/session/record/entry.py"/>
        <source>14/3 or +7</source>
        <translation>14/3 hay +7</translation>
    </message>
    <message>
        <location filename="../../ui/session/record/entry.py"/>
        <source>Because …</source>
        <translation>Vì …</translation>
    </message>
    <message>
        <location filename="../../ui/session/record/entry.py"/>
        <source>By when: a day such as 14/3, or +7 for in seven days</source>
        <translation>Hạn: ngày như 14/3, hoặc +7 là bảy ngày nữa</translation>
    </message>
    <message>
        <location filename="../../ui/session/record/entry.py"/>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <location filename="../../ui/session/record/entry.py"/>
        <source>Decided by</source>
        <translation>Bên quyết định</translation>
    </message>
    <message>
        <location filename="../../ui/session/record/entry.py"/>
        <source>Keep</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <location filename="../../ui/session/record/entry.py"/>
        <source>Park it</source>
        <translation>Để lại</translation>
    </message>
    <message>
        <location filename="../../ui/session/record/entry.py"/>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <location filename="../../ui/session/record/entry.py"/>
        <source>Take it on</source>
        <translation>Nhận việc</translation>
    </message>
    <message>
        <location filename="../../ui/session/record/entry.py"/>
        <source>What did we decide?</source>
        <translation>Ta quyết định điều gì?</translation>
    </message>
    <message>
        <location filename="../../ui/session/record/entry.py"/>
        <source>What do we come back to?</source>
        <translation>Điều gì để lại bàn sau?</translation>
    </message>
    <message>
        <location filename="../../ui/session/record/entry.py"/>
        <source>What is to be done?</source>
        <translation>Cần làm việc gì?</translation>
    </message>
    <message>
        <location filename="../../ui/session/record/entry.py"/>
        <source>Who</source>
        <translation>Ai làm</translation>
    </message>
    <message>
        <location filename="../../ui/session/record/entry.py"/>
        <source>Who does it</source>
        <translation>Người làm</translation>
    </message>
    <message>
        <location filename="../../ui/session/record/entry.py"/>
        <source>Write it down</source>
        <translation>Ghi lại</translation>
    </message>
</context>
<context>
    <name>RecordRow</name>
    <message>
        <location filename="../../ui/session/record/row.py"/>
        <source>Change: {text}</source>
        <translation>Sửa: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/session/record/row.py"/>
        <source>Done: {text}</source>
        <translation>Đã xong: {text}</translation>
    </message>
    <message>
        <location filename="../../ui/session/record/row.py"/>
        <source>Remove: {text}</source>
        <translation>Xoá: {text}</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <location filename="../../ui/shell/refusing.py"/>
        <source>Open all the same…</source>
        <translation>Vẫn mở…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/refusing.py"/>
        <source>Open for reading only</source>
        <translation>Mở chỉ để đọc</translation>
    </message>
    <message>
        <location filename="../../ui/shell/refusing.py"/>
        <source>Open the backup of {time}</source>
        <translation>Mở bản sao lưu lúc {time}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/refusing.py"/>
        <source>Remove from the list</source>
        <translation>Bỏ khỏi danh sách</translation>
    </message>
</context>
<context>
    <name>RefusalForm</name>
    <message>
        <location filename="../../ui/revision/refusal_form.py"/>
        <source>Leave it open</source>
        <translation>Để ngỏ</translation>
    </message>
    <message>
        <location filename="../../ui/revision/refusal_form.py"/>
        <source>Put off until</source>
        <translation>Hoãn đến</translation>
    </message>
    <message>
        <location filename="../../ui/revision/refusal_form.py"/>
        <source>Reject</source>
        <translation>Bác</translation>
    </message>
    <message>
        <location filename="../../ui/revision/refusal_form.py"/>
        <source>Why not? The other department reads this</source>
        <translation>Vì sao không nhận? Bộ phận kia sẽ đọc</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <location filename="../../ui/responsibilities/register.py"/>
        <source>Accepted when</source>
        <translation>Tính là xong khi</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/register.py"/>
        <source>By when</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/register.py"/>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/register.py"/>
        <source>Who owes whom</source>
        <translation>Ai nợ ai</translation>
    </message>
</context>
<context>
    <name>RegisterPane</name>
    <message>
        <location filename="../../ui/responsibilities/register_pane.py"/>
        <source>Add obligation</source>
        <translation>Thêm nghĩa vụ</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/register_pane.py"/>
        <source>Bring back what is owed no more</source>
        <translation>Khôi phục nghĩa vụ đã ngừng</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/register_pane.py"/>
        <source>Change the obligation</source>
        <translation>Sửa nghĩa vụ</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/register_pane.py"/>
        <source>New obligation</source>
        <translation>Nghĩa vụ mới</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/register_pane.py"/>
        <source>Nothing is owed yet</source>
        <translation>Chưa có nghĩa vụ nào</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/register_pane.py"/>
        <source>Owed no more ({n})</source>
        <translation>Đã ngừng ({n})</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/register_pane.py"/>
        <source>Take the 18 obligations of the method</source>
        <translation>Lấy 18 nghĩa vụ của phương pháp</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/register_pane.py"/>
        <source>The register says who owes whom what and by when, so nobody asks favours.</source>
        <translation>Sổ ghi ai nợ ai thông tin gì, bao giờ, để không ai phải đi nhờ.</translation>
    </message>
</context>
<context>
    <name>RegisterPresenter</name>
    <message>
        <location filename="../../ui/responsibilities/register_presenter.py"/>
        <source>No time can be reckoned from this: 2 working days count instead.</source>
        <translation>Không tính được hạn từ câu này: tạm tính 2 ngày làm việc.</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/register_presenter.py"/>
        <source>copy: {codes}</source>
        <translation>đồng nhận: {codes}</translation>
    </message>
</context>
<context>
    <name>RemindingPresenter</name>
    <message>
        <location filename="../../ui/requests/reminding.py"/>
        <source>Copy as text</source>
        <translation>Chép dạng chữ</translation>
    </message>
    <message>
        <location filename="../../ui/requests/reminding.py"/>
        <source>Copy as text, with names</source>
        <translation>Chép dạng chữ, kèm tên</translation>
    </message>
    <message>
        <location filename="../../ui/requests/reminding.py"/>
        <source>Reminders copied: {n}</source>
        <translation>Đã chép {n} mục nhắc</translation>
    </message>
    <message>
        <location filename="../../ui/requests/reminding.py"/>
        <source>Save as PDF, with names…</source>
        <translation>Lưu PDF, kèm tên…</translation>
    </message>
    <message>
        <location filename="../../ui/requests/reminding.py"/>
        <source>Save as PDF…</source>
        <translation>Lưu PDF…</translation>
    </message>
</context>
<context>
    <name>ReplayPresenter</name>
    <message>
        <location filename="../../ui/replay/presenter.py"/>
        <source>Moment {at} of {count} · step {step} · {time}</source>
        <translation>Thời điểm {at}/{count} · bước {step} · {time}</translation>
    </message>
    <message>
        <location filename="../../ui/replay/presenter.py"/>
        <source>Session {number} · {day}</source>
        <translation>Buổi {number} · {day}</translation>
    </message>
    <message>
        <location filename="../../ui/replay/presenter.py"/>
        <source>Taken back: {what}</source>
        <translation>Đã hoàn tác: {what}</translation>
    </message>
</context>
<context>
    <name>ReplayWindow</name>
    <message>
        <location filename="../../ui/replay/window.py"/>
        <source>Moments of the session</source>
        <translation>Các thời điểm của buổi</translation>
    </message>
    <message>
        <location filename="../../ui/replay/window.py"/>
        <source>Nothing to replay</source>
        <translation>Chưa có gì để xem lại</translation>
    </message>
    <message>
        <location filename="../../ui/replay/window.py"/>
        <source>One moment back</source>
        <translation>Lùi một thời điểm</translation>
    </message>
    <message>
        <location filename="../../ui/replay/window.py"/>
        <source>One moment on</source>
        <translation>Tiến một thời điểm</translation>
    </message>
    <message>
        <location filename="../../ui/replay/window.py"/>
        <source>Only sessions that were held in this workspace can be replayed, moment by moment.</source>
        <translation>Chỉ những buổi được tổ chức ngay trong không gian làm việc này mới xem lại được từng thời điểm.</translation>
    </message>
    <message>
        <location filename="../../ui/replay/window.py"/>
        <source>Play</source>
        <translation>Chạy</translation>
    </message>
    <message>
        <location filename="../../ui/replay/window.py"/>
        <source>Replay of a session</source>
        <translation>Xem lại buổi làm việc</translation>
    </message>
    <message>
        <location filename="../../ui/replay/window.py"/>
        <source>Session to replay</source>
        <translation>Buổi cần xem lại</translation>
    </message>
    <message>
        <location filename="../../ui/replay/window.py"/>
        <source>Stop here</source>
        <translation>Dừng ở đây</translation>
    </message>
    <message>
        <location filename="../../ui/replay/window.py"/>
        <source>To the first moment</source>
        <translation>Về thời điểm đầu</translation>
    </message>
    <message>
        <location filename="../../ui/replay/window.py"/>
        <source>To the last moment</source>
        <translation>Đến thời điểm cuối</translation>
    </message>
    <message>
        <location filename="../../ui/replay/window.py"/>
        <source>What the room could see then; hidden notes stay hidden.</source>
        <translation>Những gì cả phòng thấy lúc đó; phiếu kín vẫn kín.</translation>
    </message>
</context>
<context>
    <name>ReportChoices</name>
    <message>
        <location filename="../../ui/documents/report_choices.py"/>
        <source>In full</source>
        <translation>Đầy đủ</translation>
    </message>
    <message>
        <location filename="../../ui/documents/report_choices.py"/>
        <source>Initials</source>
        <translation>Viết tắt</translation>
    </message>
    <message>
        <location filename="../../ui/documents/report_choices.py"/>
        <source>Names of people</source>
        <translation>Tên người</translation>
    </message>
    <message>
        <location filename="../../ui/documents/report_choices.py"/>
        <source>None</source>
        <translation>Không</translation>
    </message>
    <message>
        <location filename="../../ui/documents/report_choices.py"/>
        <source>Saved as</source>
        <translation>Lưu thành</translation>
    </message>
    <message>
        <location filename="../../ui/documents/report_choices.py"/>
        <source>Session</source>
        <translation>Buổi làm việc</translation>
    </message>
</context>
<context>
    <name>ReportHistory</name>
    <message>
        <location filename="../../ui/feedback/side.py"/>
        <source>Reported before</source>
        <translation>Đã báo trước đây</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/side.py"/>
        <source>Take this report away</source>
        <translation>Bỏ báo cáo này</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <location filename="../../ui/campaigns/report_page.py"/>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/report_page.py"/>
        <source>Day first</source>
        <translation>Ngày trước</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/report_page.py"/>
        <source>Import {file}</source>
        <translation>Nhập {file}</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/report_page.py"/>
        <source>Month first</source>
        <translation>Tháng trước</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/report_page.py"/>
        <source>Reading the file…</source>
        <translation>Đang đọc tệp…</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/report_page.py"/>
        <source>Replace the figures that are there already</source>
        <translation>Thay các số đã có</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/report_page.py"/>
        <source>Say which campaign each name in the report means; what is not chosen is left out. Nothing is written before you say so, and undo takes all of it back.</source>
        <translation>Chọn chiến dịch ứng với từng tên trong báo cáo; tên nào không chọn thì bỏ qua. Chưa ghi gì cho tới khi bạn đồng ý, và hoàn tác được toàn bộ.</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/report_page.py"/>
        <source>The whole report</source>
        <translation>Cả báo cáo</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/report_page.py"/>
        <source>What was understood</source>
        <translation>Chương trình hiểu là</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/report_page.py"/>
        <source>Write 1 row</source>
        <translation>Ghi 1 dòng</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/report_page.py"/>
        <source>Write {n} rows</source>
        <translation>Ghi {n} dòng</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/report_page.py"/>
        <source>{name} means</source>
        <translation>{name} là</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/report_page.py"/>
        <source>– leave out –</source>
        <translation>– bỏ qua –</translation>
    </message>
</context>
<context>
    <name>ReportPresenter</name>
    <message>
        <location filename="../../ui/campaigns/report_presenter.py"/>
        <source>Ad reports ({endings})</source>
        <translation>Báo cáo quảng cáo ({endings})</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/report_presenter.py"/>
        <source>Campaign</source>
        <translation>Chiến dịch</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/report_presenter.py"/>
        <source>Choose at least one campaign.</source>
        <translation>Chọn ít nhất một chiến dịch.</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/report_presenter.py"/>
        <source>Everything in this report is there already.</source>
        <translation>Mọi số trong báo cáo này đã có sẵn.</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/report_presenter.py"/>
        <source>Import an ad report</source>
        <translation>Nhập báo cáo quảng cáo</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/report_presenter.py"/>
        <source>The file cannot be read: {why}</source>
        <translation>Không đọc được tệp: {why}</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/report_presenter.py"/>
        <source>What becomes of it</source>
        <translation>Sẽ thế nào</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/report_presenter.py"/>
        <source>{n} rows, {days}</source>
        <translation>{n} dòng, {days}</translation>
    </message>
</context>
<context>
    <name>ReportSheet</name>
    <message>
        <location filename="../../ui/shell/report.py"/>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <location filename="../../ui/shell/report.py"/>
        <source>Copied</source>
        <translation>Đã chép</translation>
    </message>
    <message>
        <location filename="../../ui/shell/report.py"/>
        <source>Copy report</source>
        <translation>Chép báo cáo</translation>
    </message>
    <message>
        <location filename="../../ui/shell/report.py"/>
        <source>Report</source>
        <translation>Báo cáo lỗi</translation>
    </message>
    <message>
        <location filename="../../ui/shell/report.py"/>
        <source>This is all that is copied: no contents of your workspace, phone numbers and e-mail addresses masked. Nothing is sent; you decide whom to give it.</source>
        <translation>Chỉ chép đúng những gì bạn thấy đây: không có nội dung sổ làm việc, số điện thoại và e-mail đã che. Không gửi đi đâu cả; đưa cho ai là do bạn.</translation>
    </message>
</context>
<context>
    <name>ReporterPicker</name>
    <message>
        <location filename="../../ui/feedback/reporter.py"/>
        <source>Choose</source>
        <translation>Chọn</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/reporter.py"/>
        <source>Code of who reports</source>
        <translation>Mã của người báo</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/reporter.py"/>
        <source>Who reports</source>
        <translation>Người báo</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/reporter.py"/>
        <source>code</source>
        <translation>mã</translation>
    </message>
</context>
<context>
    <name>RequestList</name>
    <message>
        <location filename="../../ui/requests/board_column.py"/>
        <source>Enter does the next step, the menu key offers all of them.</source>
        <translation>Enter để làm bước tiếp theo, phím menu để xem mọi bước.</translation>
    </message>
</context>
<context>
    <name>RequestPanel</name>
    <message>
        <location filename="../../ui/requests/detail.py"/>
        <source>Edit the draft</source>
        <translation>Sửa bản nháp</translation>
    </message>
    <message>
        <location filename="../../ui/requests/detail.py"/>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <location filename="../../ui/requests/detail.py"/>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <location filename="../../ui/requests/detail.py"/>
        <source>Remove the draft</source>
        <translation>Bỏ bản nháp</translation>
    </message>
    <message>
        <location filename="../../ui/requests/detail.py"/>
        <source>The chosen request</source>
        <translation>Yêu cầu đang chọn</translation>
    </message>
    <message>
        <location filename="../../ui/requests/detail.py"/>
        <source>What happened</source>
        <translation>Diễn biến</translation>
    </message>
</context>
<context>
    <name>RequestWording</name>
    <message numerus="yes">
        <location filename="../../ui/requests/wording.py"/>
        <source>%n day(s) late</source>
        <translation>
            <numerusform>trễ %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../ui/requests/wording.py"/>
        <source>Accepted when</source>
        <translation>Nghiệm thu khi</translation>
    </message>
    <message>
        <location filename="../../ui/requests/wording.py"/>
        <source>Activity</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <location filename="../../ui/requests/wording.py"/>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <location filename="../../ui/requests/wording.py"/>
        <source>For which decision</source>
        <translation>Để quyết định việc gì</translation>
    </message>
    <message>
        <location filename="../../ui/requests/wording.py"/>
        <source>Gets a copy</source>
        <translation>Đồng nhận</translation>
    </message>
    <message>
        <location filename="../../ui/requests/wording.py"/>
        <source>Is entitled</source>
        <translation>Bên được nhận</translation>
    </message>
    <message>
        <location filename="../../ui/requests/wording.py"/>
        <source>Let it go up: {level}</source>
        <translation>Chuyển lên: {level}</translation>
    </message>
    <message>
        <location filename="../../ui/requests/wording.py"/>
        <source>Of the register</source>
        <translation>Theo sổ nghĩa vụ</translation>
    </message>
    <message>
        <location filename="../../ui/requests/wording.py"/>
        <source>On time: {rate}</source>
        <translation>Đúng hạn: {rate}</translation>
    </message>
    <message>
        <location filename="../../ui/requests/wording.py"/>
        <source>Owes it</source>
        <translation>Bên có nghĩa vụ</translation>
    </message>
    <message>
        <location filename="../../ui/requests/wording.py"/>
        <source>Right at first: {rate}</source>
        <translation>Đạt ngay lần đầu: {rate}</translation>
    </message>
    <message>
        <location filename="../../ui/requests/wording.py"/>
        <source>Wanted by</source>
        <translation>Cần trước</translation>
    </message>
    <message>
        <location filename="../../ui/requests/wording.py"/>
        <source>by {moment}</source>
        <translation>hạn {moment}</translation>
    </message>
    <message>
        <location filename="../../ui/requests/wording.py"/>
        <source>late since {time} today</source>
        <translation>trễ từ {time} hôm nay</translation>
    </message>
    <message>
        <location filename="../../ui/requests/wording.py"/>
        <source>nothing is open</source>
        <translation>không còn mục nào mở</translation>
    </message>
    <message>
        <location filename="../../ui/requests/wording.py"/>
        <source>to be told: {level}</source>
        <translation>cần báo: {level}</translation>
    </message>
    <message>
        <location filename="../../ui/requests/wording.py"/>
        <source>told: {level}</source>
        <translation>đã báo: {level}</translation>
    </message>
    <message>
        <location filename="../../ui/requests/wording.py"/>
        <source>waits for a word of {requester}</source>
        <translation>chờ {requester} nghiệm thu</translation>
    </message>
    <message>
        <location filename="../../ui/requests/wording.py"/>
        <source>{late} · was due {moment}</source>
        <translation>{late} · hạn {moment}</translation>
    </message>
    <message>
        <location filename="../../ui/requests/wording.py"/>
        <source>{open} open, {late} of them late · median age {days} days</source>
        <translation>{open} đang mở, {late} trễ · tuổi trung vị {days} ngày</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <location filename="../../ui/requests/page.py"/>
        <source>New ask</source>
        <translation>Yêu cầu mới</translation>
    </message>
    <message>
        <location filename="../../ui/requests/page.py"/>
        <source>Owed to each other</source>
        <translation>Nghĩa vụ hai chiều</translation>
    </message>
    <message>
        <location filename="../../ui/requests/page.py"/>
        <source>Reminders…</source>
        <translation>Nhắc hạn…</translation>
    </message>
    <message>
        <location filename="../../ui/requests/page.py"/>
        <source>Requests</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <location filename="../../ui/requests/page.py"/>
        <source>What is shown</source>
        <translation>Đang xem</translation>
    </message>
    <message>
        <location filename="../../ui/requests/page.py"/>
        <source>Working calendar</source>
        <translation>Lịch làm việc</translation>
    </message>
</context>
<context>
    <name>RequestsPresenter</name>
    <message>
        <location filename="../../ui/requests/presenter.py"/>
        <source>Ask for all</source>
        <translation>Gửi tất cả</translation>
    </message>
    <message>
        <location filename="../../ui/requests/presenter.py"/>
        <source>By the register it is time to ask for {codes}.</source>
        <translation>Theo sổ nghĩa vụ, đã đến lúc gửi yêu cầu {codes}.</translation>
    </message>
    <message>
        <location filename="../../ui/requests/presenter.py"/>
        <source>Done</source>
        <translation>Đã xong</translation>
    </message>
    <message>
        <location filename="../../ui/requests/presenter.py"/>
        <source>Drafts</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <location filename="../../ui/requests/presenter.py"/>
        <source>Due soon</source>
        <translation>Sắp đến hạn</translation>
    </message>
    <message>
        <location filename="../../ui/requests/presenter.py"/>
        <source>Due today</source>
        <translation>Hạn hôm nay</translation>
    </message>
    <message>
        <location filename="../../ui/requests/presenter.py"/>
        <source>Late</source>
        <translation>Trễ</translation>
    </message>
    <message>
        <location filename="../../ui/requests/presenter.py"/>
        <source>Make it standing</source>
        <translation>Đưa vào sổ nghĩa vụ</translation>
    </message>
    <message>
        <location filename="../../ui/requests/presenter.py"/>
        <source>Marketing and Sales</source>
        <translation>Marketing và Sales</translation>
    </message>
    <message>
        <location filename="../../ui/requests/presenter.py"/>
        <source>Nothing among these.</source>
        <translation>Không có mục nào.</translation>
    </message>
    <message>
        <location filename="../../ui/requests/presenter.py"/>
        <source>Open</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <location filename="../../ui/requests/presenter.py"/>
        <source>Owed by or to the others</source>
        <translation>Các vai trò khác</translation>
    </message>
    <message>
        <location filename="../../ui/requests/presenter.py"/>
        <source>Owner and others ({n})</source>
        <translation>Chủ DN và bên khác ({n})</translation>
    </message>
    <message>
        <location filename="../../ui/requests/presenter.py"/>
        <source>The owner owes</source>
        <translation>Chủ doanh nghiệp có nghĩa vụ</translation>
    </message>
    <message>
        <location filename="../../ui/requests/presenter.py"/>
        <source>Waits for a word</source>
        <translation>Chờ nghiệm thu</translation>
    </message>
    <message>
        <location filename="../../ui/requests/presenter.py"/>
        <source>What each department owes the other, by when, and how it was kept</source>
        <translation>Mỗi bộ phận có nghĩa vụ gì với bên kia, hạn nào, và đã giữ ra sao</translation>
    </message>
    <message>
        <location filename="../../ui/requests/presenter.py"/>
        <source>{open} open · {late} late · {today} due today</source>
        <translation>{open} đang mở · {late} trễ · {today} hạn hôm nay</translation>
    </message>
    <message>
        <location filename="../../ui/requests/presenter.py"/>
        <source>{provider} owes {requester}</source>
        <translation>{provider} có nghĩa vụ với {requester}</translation>
    </message>
    <message>
        <location filename="../../ui/requests/presenter.py"/>
        <source>“{what}” was asked for {n} times. What comes again belongs in the register.</source>
        <translation>“{what}” đã được yêu cầu {n} lần. Việc lặp lại nên vào sổ nghĩa vụ.</translation>
    </message>
</context>
<context>
    <name>RequestsView</name>
    <message>
        <location filename="../../ui/requests/view.py"/>
        <source>Ask for something</source>
        <translation>Gửi một yêu cầu</translation>
    </message>
    <message>
        <location filename="../../ui/requests/view.py"/>
        <source>Between whom</source>
        <translation>Giữa những ai</translation>
    </message>
    <message>
        <location filename="../../ui/requests/view.py"/>
        <source>Change the draft</source>
        <translation>Sửa bản nháp</translation>
    </message>
    <message>
        <location filename="../../ui/requests/view.py"/>
        <source>New ask</source>
        <translation>Yêu cầu mới</translation>
    </message>
    <message>
        <location filename="../../ui/requests/view.py"/>
        <source>Nothing is open between the departments</source>
        <translation>Chưa có yêu cầu nào giữa hai bộ phận</translation>
    </message>
    <message>
        <location filename="../../ui/requests/view.py"/>
        <source>PDF documents</source>
        <translation>Tài liệu PDF</translation>
    </message>
    <message>
        <location filename="../../ui/requests/view.py"/>
        <source>What one department needs to know from the other is owed, with a day and a form. Ask for something, or let the register say what is to be asked for.</source>
        <translation>Điều bộ phận này cần biết từ bộ phận kia là nghĩa vụ, có hạn và có dạng rõ ràng. Hãy gửi một yêu cầu, hoặc để sổ nghĩa vụ chỉ ra điều cần yêu cầu.</translation>
    </message>
    <message>
        <location filename="../../ui/requests/view.py"/>
        <source>Which requests</source>
        <translation>Những yêu cầu nào</translation>
    </message>
</context>
<context>
    <name>ResponsibilitiesStepView</name>
    <message>
        <location filename="../../ui/session/responsibilities/view.py"/>
        <source>Add an activity…</source>
        <translation>Thêm việc…</translation>
    </message>
    <message>
        <location filename="../../ui/session/responsibilities/view.py"/>
        <source>Every main activity has one A and an R.</source>
        <translation>Việc chính nào cũng có một A và có R.</translation>
    </message>
    <message>
        <location filename="../../ui/session/responsibilities/view.py"/>
        <source>Go on, put it right later</source>
        <translation>Đi tiếp, sửa sau</translation>
    </message>
    <message>
        <location filename="../../ui/session/responsibilities/view.py"/>
        <source>Responsibilities stand → Go on</source>
        <translation>Trách nhiệm đã rõ → Đi tiếp</translation>
    </message>
    <message>
        <location filename="../../ui/session/responsibilities/view.py"/>
        <source>Start with the 12 main activities</source>
        <translation>Bắt đầu từ 12 việc chính</translation>
    </message>
    <message>
        <location filename="../../ui/session/responsibilities/view.py"/>
        <source>Still to be put right: {count}</source>
        <translation>Còn phải sửa: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/session/responsibilities/view.py"/>
        <source>Take the 12 main activities</source>
        <translation>Lấy 12 việc chính</translation>
    </message>
    <message>
        <location filename="../../ui/session/responsibilities/view.py"/>
        <source>They come with letters that pass every check. Change what is different here.</source>
        <translation>Các chữ điền sẵn đã qua mọi kiểm tra. Chỗ nào công ty mình làm khác thì sửa.</translation>
    </message>
</context>
<context>
    <name>ResponsibilitiesView</name>
    <message>
        <location filename="../../ui/responsibilities/view.py"/>
        <source>Responsibilities</source>
        <translation>Trách nhiệm</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/view.py"/>
        <source>Ways to look at the responsibilities</source>
        <translation>Các cách xem phân công trách nhiệm</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/view.py"/>
        <source>Who does what, and what the departments owe each other</source>
        <translation>Ai làm việc gì, và hai bộ phận nợ nhau thông tin gì</translation>
    </message>
</context>
<context>
    <name>RestOfForm</name>
    <message>
        <location filename="../../ui/feedback/rest.py"/>
        <source>Attempts so far</source>
        <translation>Số lần liên hệ</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/rest.py"/>
        <source>How far it has come</source>
        <translation>Đã đi tới đâu</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/rest.py"/>
        <source>On how many days</source>
        <translation>Trong mấy ngày</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/rest.py"/>
        <source>Unreachable counts as invalid only after 3 attempts on 2 days.</source>
        <translation>Thuê bao chỉ tính là lead không hợp lệ sau 3 lần liên hệ trong 2 ngày.</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/rest.py"/>
        <source>not told</source>
        <translation>chưa báo</translation>
    </message>
</context>
<context>
    <name>Restating</name>
    <message>
        <location filename="../../ui/session/reveal/restating.py"/>
        <source>Say the other view until it is answered “exactly”, then say your own.</source>
        <translation>Nhắc lại ý bên kia đến khi được đáp “đúng ý”, rồi mới nói ý mình.</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/restating.py"/>
        <source>{side} restated: “exactly”</source>
        <translation>{side} đã nhắc lại, bên kia nói “đúng ý”</translation>
    </message>
</context>
<context>
    <name>RestingCard</name>
    <message>
        <location filename="../../ui/session/resting.py"/>
        <source>End this session…</source>
        <translation>Kết thúc buổi này…</translation>
    </message>
    <message>
        <location filename="../../ui/session/resting.py"/>
        <source>Everything is as it was. The days between are not counted as used time.</source>
        <translation>Mọi thứ vẫn nguyên như lúc dừng. Những ngày ở giữa không tính vào thời gian đã dùng.</translation>
    </message>
    <message>
        <location filename="../../ui/session/resting.py"/>
        <source>Go on where you stopped</source>
        <translation>Làm tiếp từ chỗ đã dừng</translation>
    </message>
    <message>
        <location filename="../../ui/session/resting.py"/>
        <source>Session {number} rests</source>
        <translation>Buổi {number} đang tạm nghỉ</translation>
    </message>
    <message>
        <location filename="../../ui/session/resting.py"/>
        <source>Step {code} · {title}, {left}, stopped on {day}</source>
        <translation>Bước {code} · {title}, {left}, dừng lúc {day}</translation>
    </message>
    <message>
        <location filename="../../ui/session/resting.py"/>
        <source>ddd d MMM, HH:mm</source>
        <translation>HH:mm ddd d/M</translation>
    </message>
    <message>
        <location filename="../../ui/session/resting.py"/>
        <source>{minutes} min left</source>
        <translation>còn {minutes} phút</translation>
    </message>
    <message>
        <location filename="../../ui/session/resting.py"/>
        <source>{minutes} min over</source>
        <translation>quá {minutes} phút</translation>
    </message>
</context>
<context>
    <name>ResultBoard</name>
    <message>
        <location filename="../../ui/session/rating/results.py"/>
        <source>Round</source>
        <translation>Vòng</translation>
    </message>
    <message>
        <location filename="../../ui/session/rating/results.py"/>
        <source>What the room believes</source>
        <translation>Cả phòng tin điều gì</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <location filename="../../ui/session/activity/view.py"/>
        <source>Remove: {line}</source>
        <translation>Xoá: {line}</translation>
    </message>
    <message>
        <location filename="../../ui/session/activity/view.py"/>
        <source>What came out of it</source>
        <translation>Kết quả</translation>
    </message>
</context>
<context>
    <name>ResultsPresenter</name>
    <message>
        <location filename="../../ui/campaigns/results_presenter.py"/>
        <source>Replace</source>
        <translation>Thay</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/results_presenter.py"/>
        <source>Replace these results?</source>
        <translation>Thay các kết quả này?</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/results_presenter.py"/>
        <source>What becomes of it</source>
        <translation>Sẽ thế nào</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/results_presenter.py"/>
        <source>pasted</source>
        <translation>dán vào</translation>
    </message>
</context>
<context>
    <name>ResultsTable</name>
    <message>
        <location filename="../../ui/campaigns/results_table.py"/>
        <source>Clicks</source>
        <translation>Lượt bấm</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/results_table.py"/>
        <source>Copy</source>
        <translation>Chép</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/results_table.py"/>
        <source>Day or period</source>
        <translation>Ngày hoặc kỳ</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/results_table.py"/>
        <source>Impressions</source>
        <translation>Lượt hiển thị</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/results_table.py"/>
        <source>Leads</source>
        <translation>Lead</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/results_table.py"/>
        <source>Paste from a spreadsheet…</source>
        <translation>Dán từ bảng tính…</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/results_table.py"/>
        <source>Remove these rows</source>
        <translation>Xoá các dòng này</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/results_table.py"/>
        <source>Results of the campaign</source>
        <translation>Kết quả của chiến dịch</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/results_table.py"/>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/results_table.py"/>
        <source>Spend</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/results_table.py"/>
        <source>Type a figure to change it, Delete makes it a gap, Ctrl Delete removes the row, Ctrl V looks at what was copied from a spreadsheet.</source>
        <translation>Gõ số để sửa, Delete để trống ô, Ctrl Delete xoá dòng, Ctrl V xem những gì đã chép từ bảng tính.</translation>
    </message>
</context>
<context>
    <name>RevealAct</name>
    <message>
        <location filename="../../ui/session/reveal/act.py"/>
        <source>Reveal what is sealed</source>
        <translation>Mở phần đã niêm phong</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/act.py"/>
        <source>Reveal without {sides}?</source>
        <translation>Mở mà không có {sides}?</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/act.py"/>
        <source>has not drawn yet</source>
        <translation>chưa vẽ</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/act.py"/>
        <source>sealed</source>
        <translation>đã niêm phong</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/act.py"/>
        <source>still writing</source>
        <translation>còn đang viết</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/act.py"/>
        <source>{sides}: nothing is drawn. Say why; it goes into the record.</source>
        <translation>{sides}: chưa vẽ gì. Hãy nói lý do; lý do được ghi vào biên bản.</translation>
    </message>
</context>
<context>
    <name>RevealPresenter</name>
    <message>
        <location filename="../../ui/session/reveal/presenter.py"/>
        <source>Everything is open</source>
        <translation>Đã mở hết</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/presenter.py"/>
        <source>Next: write claims</source>
        <translation>Tiếp: viết luận điểm</translation>
    </message>
</context>
<context>
    <name>RevealView</name>
    <message>
        <location filename="../../ui/session/reveal/view.py"/>
        <source>Arrows move, Space picks, L lays together, X marks a contradiction, Enter opens a point, Page Down the next one, C makes a claim. Or drag one note onto another.</source>
        <translation>Phím mũi tên để di chuyển, phím cách để chọn, L để ghép, X để đánh dấu mâu thuẫn, Enter để mở điểm, Page Down sang điểm kế tiếp, C để viết luận điểm. Hoặc kéo phiếu này thả lên phiếu kia.</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/view.py"/>
        <source>Back to the drawing</source>
        <translation>Quay lại bước vẽ</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/view.py"/>
        <source>Back to the seals</source>
        <translation>Quay lại bước mở niêm phong</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/view.py"/>
        <source>Lay together (L)</source>
        <translation>Ghép lại (L)</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/view.py"/>
        <source>Lay together what is picked</source>
        <translation>Ghép các phiếu đã chọn</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/view.py"/>
        <source>Make a claim</source>
        <translation>Viết luận điểm</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/view.py"/>
        <source>Mark as a contradiction (X)</source>
        <translation>Đánh dấu mâu thuẫn (X)</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/view.py"/>
        <source>Next point (Page Down)</source>
        <translation>Điểm kế tiếp (Page Down)</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/view.py"/>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/view.py"/>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/view.py"/>
        <source>Reveal and compare</source>
        <translation>Mở phiếu và so sánh</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/view.py"/>
        <source>Take apart</source>
        <translation>Tách ra</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/view.py"/>
        <source>What came of it</source>
        <translation>Kết quả bàn</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/view.py"/>
        <source>Where the two pictures meet, and where they part</source>
        <translation>Hai bức tranh gặp nhau ở đâu, khác nhau ở đâu</translation>
    </message>
</context>
<context>
    <name>RevisionPresenter</name>
    <message>
        <location filename="../../ui/revision/presenter.py"/>
        <source>Campaigns to update</source>
        <translation>Chiến dịch cần cập nhật</translation>
    </message>
    <message>
        <location filename="../../ui/revision/presenter.py"/>
        <source>Nothing that customers said speaks for a change. Next review on {day}.</source>
        <translation>Chưa có điều gì khách nói cho thấy cần đổi. Kỳ rà soát tới: {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/revision/presenter.py"/>
        <source>Nothing that customers said speaks for a change. The review is due since {day}.</source>
        <translation>Chưa có điều gì khách nói cho thấy cần đổi. Đã quá hạn rà soát từ {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/revision/presenter.py"/>
        <source>Publish</source>
        <translation>Phát hành</translation>
    </message>
    <message>
        <location filename="../../ui/revision/presenter.py"/>
        <source>Publish v{number}</source>
        <translation>Phát hành v{number}</translation>
    </message>
    <message>
        <location filename="../../ui/revision/presenter.py"/>
        <source>Publishing waits until every proposal is decided or put off; open: {open}.</source>
        <translation>Quyết hoặc hoãn hết các đề xuất rồi mới phát hành; còn để ngỏ: {open}.</translation>
    </message>
    <message>
        <location filename="../../ui/revision/presenter.py"/>
        <source>Questions for the next round</source>
        <translation>Câu cần hỏi khách trong vòng tới</translation>
    </message>
    <message>
        <location filename="../../ui/revision/presenter.py"/>
        <source>Revise persona: v{old}</source>
        <translation>Rà soát chân dung: v{old}</translation>
    </message>
    <message>
        <location filename="../../ui/revision/presenter.py"/>
        <source>Revise persona: v{old} → v{new}</source>
        <translation>Rà soát chân dung: v{old} → v{new}</translation>
    </message>
    <message>
        <location filename="../../ui/revision/presenter.py"/>
        <source>The draft is as version {number}: there is nothing to publish.</source>
        <translation>Bản nháp vẫn như bản {number}: chưa có gì để phát hành.</translation>
    </message>
    <message>
        <location filename="../../ui/revision/presenter.py"/>
        <source>The first of two claims</source>
        <translation>Luận điểm thứ nhất trong hai luận điểm</translation>
    </message>
    <message>
        <location filename="../../ui/revision/presenter.py"/>
        <source>The second claim</source>
        <translation>Luận điểm thứ hai</translation>
    </message>
    <message>
        <location filename="../../ui/revision/presenter.py"/>
        <source>To the campaigns</source>
        <translation>Đến chiến dịch</translation>
    </message>
    <message>
        <location filename="../../ui/revision/presenter.py"/>
        <source>What is unknown</source>
        <translation>Điều chưa biết</translation>
    </message>
    <message>
        <location filename="../../ui/revision/presenter.py"/>
        <source>Words of the claim</source>
        <translation>Câu chữ của luận điểm</translation>
    </message>
    <message>
        <location filename="../../ui/revision/presenter.py"/>
        <source>{code} {name}: aims at v{version}</source>
        <translation>{code} {name}: đang nhắm theo v{version}</translation>
    </message>
    <message>
        <location filename="../../ui/revision/presenter.py"/>
        <source>{decided} of {all} decided</source>
        <translation>đã quyết {decided} trên {all}</translation>
    </message>
</context>
<context>
    <name>RevisionView</name>
    <message>
        <location filename="../../ui/revision/view.py"/>
        <source>Change places first: Marketing says what Sales heard, Sales says what the ads wanted. Both sign the version with their keys.</source>
        <translation>Đổi vai trước khi quyết: Marketing kể lại điều Sales đã nghe, Sales kể lại điều quảng cáo nhắm tới. Cả hai bên ký bản mới bằng hai chìa khoá.</translation>
    </message>
    <message>
        <location filename="../../ui/revision/view.py"/>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <location filename="../../ui/revision/view.py"/>
        <source>Nothing to revise yet</source>
        <translation>Chưa có gì để rà soát</translation>
    </message>
    <message>
        <location filename="../../ui/revision/view.py"/>
        <source>Once both departments have signed a version, this shows for which changes what customers say speaks.</source>
        <translation>Khi hai bộ phận đã cùng ký một bản, trang này cho biết lời khách cho thấy nên đổi điều gì.</translation>
    </message>
    <message>
        <location filename="../../ui/revision/view.py"/>
        <source>Preview brief</source>
        <translation>Xem trước bản tóm tắt</translation>
    </message>
    <message>
        <location filename="../../ui/revision/view.py"/>
        <source>Reading what customers said…</source>
        <translation>Đang đọc những gì khách đã nói…</translation>
    </message>
    <message>
        <location filename="../../ui/revision/view.py"/>
        <source>Revise</source>
        <translation>Rà soát</translation>
    </message>
    <message>
        <location filename="../../ui/revision/view.py"/>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <location filename="../../ui/revision/view.py"/>
        <source>To the versions</source>
        <translation>Đến các phiên bản</translation>
    </message>
    <message>
        <location filename="../../ui/revision/view.py"/>
        <source>What changed since the iteration before</source>
        <translation>Điều đã đổi so với vòng trước</translation>
    </message>
    <message>
        <location filename="../../ui/revision/view.py"/>
        <source>What customers said since, as changes to decide on. A rejection needs a reason, and the other department sees it.</source>
        <translation>Điều khách nói từ lần ký trước, thành từng đề xuất để quyết. Bác thì phải nêu lý do, và bộ phận kia đọc được.</translation>
    </message>
    <message>
        <location filename="../../ui/revision/view.py"/>
        <source>Who decides</source>
        <translation>Bên quyết</translation>
    </message>
</context>
<context>
    <name>Ring</name>
    <message>
        <location filename="../../ui/loop/ring.py"/>
        <source>The loop, station by station</source>
        <translation>Vòng tuần hoàn, từng chặng</translation>
    </message>
</context>
<context>
    <name>RoundSetup</name>
    <message>
        <location filename="../../ui/session/private_round/setup.py"/>
        <source>Anonymous</source>
        <translation>Không ghi tên</translation>
    </message>
    <message>
        <location filename="../../ui/session/private_round/setup.py"/>
        <source>Change who is here…</source>
        <translation>Sửa người có mặt…</translation>
    </message>
    <message>
        <location filename="../../ui/session/private_round/setup.py"/>
        <source>Do papers carry names?</source>
        <translation>Phiếu có ghi tên không?</translation>
    </message>
    <message>
        <location filename="../../ui/session/private_round/setup.py"/>
        <source>Nothing is shown by department where one has fewer than three voters. On one laptop this keeps votes private by procedure; it is no vault.</source>
        <translation>Không hiện số liệu theo bộ phận nếu có bên dưới ba người bỏ phiếu. Dùng chung một máy thì giữ kín nhờ cách làm, không phải két sắt.</translation>
    </message>
    <message>
        <location filename="../../ui/session/private_round/setup.py"/>
        <source>Show of hands</source>
        <translation>Giơ tay</translation>
    </message>
    <message>
        <location filename="../../ui/session/private_round/setup.py"/>
        <source>Tell the room before the first vote</source>
        <translation>Nói với cả phòng trước phiếu đầu tiên</translation>
    </message>
    <message>
        <location filename="../../ui/session/private_round/setup.py"/>
        <source>Voters of {side}</source>
        <translation>Số người chấm của {side}</translation>
    </message>
    <message>
        <location filename="../../ui/session/private_round/setup.py"/>
        <source>With names</source>
        <translation>Có ghi tên</translation>
    </message>
    <message>
        <location filename="../../ui/session/private_round/setup.py"/>
        <source>nobody of them is here</source>
        <translation>chưa có ai ở đây</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <location filename="../../ui/shell/safekeeping.py"/>
        <source>A copy was saved as {name}.</source>
        <translation>Đã lưu một bản sao tên {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/safekeeping.py"/>
        <source>Backed up in the data folder.</source>
        <translation>Đã sao lưu vào thư mục dữ liệu.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/safekeeping.py"/>
        <source>Checking the workspace …</source>
        <translation>Đang kiểm tra sổ làm việc …</translation>
    </message>
    <message>
        <location filename="../../ui/shell/safekeeping.py"/>
        <source>Cùng Vẽ workspaces</source>
        <translation>Sổ làm việc Cùng Vẽ</translation>
    </message>
    <message>
        <location filename="../../ui/shell/safekeeping.py"/>
        <source>Nothing has changed since the last backup.</source>
        <translation>Chưa có gì thay đổi từ lần sao lưu trước.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/safekeeping.py"/>
        <source>Save a copy</source>
        <translation>Lưu một bản sao</translation>
    </message>
    <message>
        <location filename="../../ui/shell/safekeeping.py"/>
        <source>Saving a copy …</source>
        <translation>Đang lưu bản sao …</translation>
    </message>
    <message>
        <location filename="../../ui/shell/safekeeping.py"/>
        <source>The backup could not be made: {reason} Your work itself is saved.</source>
        <translation>Chưa sao lưu được: {reason} Bản thân công việc của bạn đã được lưu.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/safekeeping.py"/>
        <source>The workspace is sound: {changes} changes, none of them altered.</source>
        <translation>Sổ làm việc nguyên vẹn: {changes} thay đổi, không thay đổi nào bị sửa lén.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/safekeeping.py"/>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <location filename="../../ui/shell/safekeeping.py"/>
        <source>{place}: {what}.</source>
        <translation>{place}: {what}.</translation>
    </message>
</context>
<context>
    <name>ScaleLine</name>
    <message>
        <location filename="../../ui/traits/scale_line.py"/>
        <source>Left and Right move the mark of the side chosen above, Delete takes it away.</source>
        <translation>Phím trái, phải dời dấu của bên được chọn ở trên; Delete bỏ dấu đi.</translation>
    </message>
</context>
<context>
    <name>SealedPage</name>
    <message>
        <location filename="../../ui/session/drawing/sealed.py"/>
        <source>Write down or photograph this number. After the reveal it shows that not a letter was changed.</source>
        <translation>Hãy ghi lại hoặc chụp dãy ký tự này. Sau khi mở, nó cho thấy không chữ nào bị sửa.</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/sealed.py"/>
        <source>{side}: sealed</source>
        <translation>{side}: đã niêm phong</translation>
    </message>
</context>
<context>
    <name>SealedSides</name>
    <message>
        <location filename="../../ui/session/reveal/sealed_sides.py"/>
        <source>All notes are opened at the same moment</source>
        <translation>Mọi phiếu được mở cùng một lúc</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/sealed_sides.py"/>
        <source>Every side is sealed. One press opens everything for everybody.</source>
        <translation>Các bên đều đã niêm phong. Bấm một lần là mở hết cho mọi người.</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/sealed_sides.py"/>
        <source>Not every side has sealed its notes yet, so nothing can be opened.</source>
        <translation>Chưa phải bên nào cũng đã niêm phong, nên chưa mở được.</translation>
    </message>
</context>
<context>
    <name>SealsView</name>
    <message>
        <location filename="../../ui/session/reveal/seals_view.py"/>
        <source>Not sealed yet</source>
        <translation>Chưa niêm phong đủ</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/seals_view.py"/>
        <source>Reveal all notes</source>
        <translation>Mở tất cả phiếu</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/seals_view.py"/>
        <source>Sealed</source>
        <translation>Đã niêm phong</translation>
    </message>
</context>
<context>
    <name>SeatRow</name>
    <message>
        <location filename="../../ui/responsibilities/sow/people.py"/>
        <source>Day unknown</source>
        <translation>Không rõ ngày</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/sow/people.py"/>
        <source>First day of {name}</source>
        <translation>Ngày đầu của {name}</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/sow/people.py"/>
        <source>Goes on</source>
        <translation>Đang giữ</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/sow/people.py"/>
        <source>Last day of {name}</source>
        <translation>Ngày cuối của {name}</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/sow/people.py"/>
        <source>Stands in</source>
        <translation>Thay khi vắng</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/sow/people.py"/>
        <source>Take {name} out, as a mistake</source>
        <translation>Bỏ {name} vì ghi nhầm</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/sow/people.py"/>
        <source>{name} only stands in</source>
        <translation>{name} chỉ thay khi vắng</translation>
    </message>
</context>
<context>
    <name>SeatsCard</name>
    <message>
        <location filename="../../ui/responsibilities/sow/people.py"/>
        <source>Holds it from today</source>
        <translation>Giữ từ hôm nay</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/sow/people.py"/>
        <source>List the people in the brief first</source>
        <translation>Ghi tên mọi người ở Đề bài trước</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/sow/people.py"/>
        <source>People</source>
        <translation>Người giữ vị trí</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/sow/people.py"/>
        <source>Vacant: nobody holds this position now.</source>
        <translation>Chưa có người: hiện không ai giữ vị trí này.</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/sow/people.py"/>
        <source>Who takes the position up</source>
        <translation>Ai nhận vị trí này</translation>
    </message>
</context>
<context>
    <name>SeenByTheRoom</name>
    <message>
        <location filename="../../ui/session/seen.py"/>
        <source>Fold the preview away</source>
        <translation>Thu gọn hình xem trước</translation>
    </message>
    <message>
        <location filename="../../ui/session/seen.py"/>
        <source>No second screen is plugged in.</source>
        <translation>Chưa cắm màn hình thứ hai.</translation>
    </message>
    <message>
        <location filename="../../ui/session/seen.py"/>
        <source>On the projector</source>
        <translation>Trên máy chiếu</translation>
    </message>
    <message>
        <location filename="../../ui/session/seen.py"/>
        <source>Screen of the room</source>
        <translation>Màn hình cho cả phòng</translation>
    </message>
    <message>
        <location filename="../../ui/session/seen.py"/>
        <source>Show the preview</source>
        <translation>Hiện hình xem trước</translation>
    </message>
    <message>
        <location filename="../../ui/session/seen.py"/>
        <source>The other screen</source>
        <translation>Màn hình còn lại</translation>
    </message>
</context>
<context>
    <name>SeriesCard</name>
    <message>
        <location filename="../../ui/loop/series_card.py"/>
        <source>95% interval</source>
        <translation>khoảng 95%</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_card.py"/>
        <source>Before and since</source>
        <translation>Trước và sau</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_card.py"/>
        <source>Before and since the loop</source>
        <translation>Trước và từ khi có vòng tuần hoàn</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_card.py"/>
        <source>Chart</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_card.py"/>
        <source>Claims</source>
        <translation>Luận điểm</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_card.py"/>
        <source>Did the signed claims hold?</source>
        <translation>Luận điểm đã ký có đứng vững?</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_card.py"/>
        <source>Each iteration gives a point: how many of the leads that Sales spoke with were qualified.</source>
        <translation>Mỗi vòng cho một điểm: trong số lead Sales đã trao đổi, bao nhiêu lead đạt.</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_card.py"/>
        <source>Figures by iteration…</source>
        <translation>Số liệu từng vòng…</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_card.py"/>
        <source>How it is shown</source>
        <translation>Cách hiển thị</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_card.py"/>
        <source>No iteration yet.</source>
        <translation>Chưa có vòng nào.</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_card.py"/>
        <source>No version is signed yet.</source>
        <translation>Chưa ký phiên bản nào.</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_card.py"/>
        <source>Note how it went in the one-way process, to compare with it.</source>
        <translation>Ghi lại quy trình một chiều trước đây để so sánh.</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_card.py"/>
        <source>Qualified leads, by iteration</source>
        <translation>Lead đạt, theo vòng</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_card.py"/>
        <source>Qualified leads, of those spoken with</source>
        <translation>Lead đạt, trên số đã trao đổi</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_card.py"/>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
</context>
<context>
    <name>SeriesChart</name>
    <message>
        <location filename="../../ui/loop/series_chart.py"/>
        <source>Share of qualified leads by iteration</source>
        <translation>Tỷ lệ lead đạt theo vòng</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_chart.py"/>
        <source>one-way process, before: {value}</source>
        <translation>quy trình một chiều, trước đây: {value}</translation>
    </message>
</context>
<context>
    <name>SeriesWords</name>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>Aimed at</source>
        <translation>Nhắm theo</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>Before: the one-way process. Since: all iterations of the loop together. What is higher is higher at the same time as the loop. It is no proof that the loop did it: products, prices, seasons and practice change too, and firms begin after a bad quarter. Points: how far the rates lie apart, 95 % interval; unclear is what chance could have done as well.</source>
        <translation>Trước: quy trình một chiều. Sau: mọi vòng tuần hoàn gộp lại. Cao hơn chỉ là cao hơn cùng lúc với vòng tuần hoàn, không chứng tỏ là nhờ vòng: sản phẩm, giá, mùa vụ và tay nghề cũng đổi, và người ta thường bắt đầu sau một quý kém. Điểm: hai tỷ lệ cách nhau bao nhiêu điểm phần trăm, khoảng 95%; chưa rõ là điều ngẫu nhiên cũng gây ra được.</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>Contradicted</source>
        <translation>Bị bác</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>Higher at the same time as the loop: {low} to {high} points (95 %). That is no proof of a cause.</source>
        <translation>Cao hơn cùng lúc với vòng tuần hoàn: {low} đến {high} điểm (95%). Đó chưa phải bằng chứng là nhờ vòng.</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>It. {number}</source>
        <translation>Vòng {number}</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>Iteration {number}</source>
        <translation>Vòng {number}</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>Lower at the same time as the loop: {low} to {high} points (95 %). That is no proof of a cause.</source>
        <translation>Thấp hơn cùng lúc với vòng tuần hoàn: {low} đến {high} điểm (95%). Đó chưa phải bằng chứng là do vòng.</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>No verdict</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>One-way process</source>
        <translation>Quy trình một chiều</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>Qualified</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>Qualified leads of those spoken with.</source>
        <translation>Lead đạt trên số lead đã trao đổi.</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>Rate</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>Round</source>
        <translation>Vòng</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>Since</source>
        <translation>Sau</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>Since the loop: not told apart from before ({low} to {high} points, 95 %).</source>
        <translation>Từ khi có vòng: chưa phân biệt được với trước ({low} đến {high} điểm, 95%).</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>Supported</source>
        <translation>Được xác nhận</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>Too few yet to compare with the one-way process.</source>
        <translation>Còn quá ít để so với quy trình một chiều.</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>Version</source>
        <translation>Bản</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>What customers made of the claims that were signed: up to the next version, of the newest up to today. No verdict is not wrong: it is not known yet.</source>
        <translation>Khách trả lời thế nào về các luận điểm đã ký: tính đến bản kế tiếp, bản mới nhất tính đến hôm nay. Chưa rõ không phải là sai: chỉ là chưa biết.</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>What else changed: {factors}.</source>
        <translation>Điều khác cũng thay đổi: {factors}.</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>corrections: {n}</source>
        <translation>đính chính: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>higher</source>
        <translation>cao hơn</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>lower</source>
        <translation>thấp hơn</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>no data</source>
        <translation>chưa có số</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>so far</source>
        <translation>đến nay</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>too few to say</source>
        <translation>quá ít để nói</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>unclear</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>{k} of {n}</source>
        <translation>{k} trên {n}</translation>
    </message>
</context>
<context>
    <name>ServingGrid</name>
    <message>
        <location filename="../../ui/direction/serving_grid.py"/>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <location filename="../../ui/direction/serving_grid.py"/>
        <source>Does not serve it</source>
        <translation>Không đáp ứng</translation>
    </message>
    <message>
        <location filename="../../ui/direction/serving_grid.py"/>
        <source>Serves it</source>
        <translation>Đáp ứng</translation>
    </message>
    <message>
        <location filename="../../ui/direction/serving_grid.py"/>
        <source>Space says that it serves, or that it does not; Delete clears.</source>
        <translation>Phím cách để ghi có đáp ứng hay không; Delete để xoá.</translation>
    </message>
    <message>
        <location filename="../../ui/direction/serving_grid.py"/>
        <source>Which USP serves which claim</source>
        <translation>USP nào đáp ứng luận điểm nào</translation>
    </message>
    <message>
        <location filename="../../ui/direction/serving_grid.py"/>
        <source>no USP serves it</source>
        <translation>chưa có USP nào đáp ứng</translation>
    </message>
    <message>
        <location filename="../../ui/direction/serving_grid.py"/>
        <source>not needed</source>
        <translation>không ai cần</translation>
    </message>
</context>
<context>
    <name>ServingModel</name>
    <message>
        <location filename="../../ui/direction/serving_model.py"/>
        <source>What customers need</source>
        <translation>Khách cần gì</translation>
    </message>
    <message>
        <location filename="../../ui/direction/serving_model.py"/>
        <source>does not serve it</source>
        <translation>không đáp ứng</translation>
    </message>
    <message>
        <location filename="../../ui/direction/serving_model.py"/>
        <source>no USP serves it</source>
        <translation>chưa có USP nào đáp ứng</translation>
    </message>
    <message>
        <location filename="../../ui/direction/serving_model.py"/>
        <source>nobody needs it</source>
        <translation>không ai cần</translation>
    </message>
    <message>
        <location filename="../../ui/direction/serving_model.py"/>
        <source>serves it</source>
        <translation>đáp ứng</translation>
    </message>
</context>
<context>
    <name>ServingPresenter</name>
    <message>
        <location filename="../../ui/direction/serving_presenter.py"/>
        <source>The messages say nothing that the table does not hold already.</source>
        <translation>Thông điệp không nói thêm gì ngoài những điều bảng đã có.</translation>
    </message>
    <message>
        <location filename="../../ui/direction/serving_presenter.py"/>
        <source>{all} needs · {usps} USPs · nobody has said yet which serves which</source>
        <translation>{all} nhu cầu · {usps} USP · chưa ai nói USP nào đáp ứng nhu cầu nào</translation>
    </message>
    <message>
        <location filename="../../ui/direction/serving_presenter.py"/>
        <source>{served} of {all} needs have a USP · {idle} of {usps} USPs nobody needs</source>
        <translation>{served} trên {all} nhu cầu có USP · {idle} trên {usps} USP không ai cần</translation>
    </message>
</context>
<context>
    <name>ServingView</name>
    <message>
        <location filename="../../ui/direction/serving_view.py"/>
        <source>A USP that proves a message serves the claims that carry the message.</source>
        <translation>USP làm bằng chứng cho thông điệp thì đáp ứng các luận điểm làm chỗ dựa cho thông điệp đó.</translation>
    </message>
    <message>
        <location filename="../../ui/direction/serving_view.py"/>
        <source>Every USP is needed.</source>
        <translation>USP nào cũng có người cần.</translation>
    </message>
    <message>
        <location filename="../../ui/direction/serving_view.py"/>
        <source>Every need has a USP that serves it.</source>
        <translation>Nhu cầu nào cũng có USP đáp ứng.</translation>
    </message>
    <message>
        <location filename="../../ui/direction/serving_view.py"/>
        <source>Go to the brief</source>
        <translation>Mở trang Brief</translation>
    </message>
    <message>
        <location filename="../../ui/direction/serving_view.py"/>
        <source>Go to {code}</source>
        <translation>Mở {code}</translation>
    </message>
    <message>
        <location filename="../../ui/direction/serving_view.py"/>
        <source>No USP serves it</source>
        <translation>Chưa có USP nào đáp ứng</translation>
    </message>
    <message>
        <location filename="../../ui/direction/serving_view.py"/>
        <source>Nobody has said yet what serves what.</source>
        <translation>Chưa ai nói USP nào đáp ứng nhu cầu nào.</translation>
    </message>
    <message>
        <location filename="../../ui/direction/serving_view.py"/>
        <source>Nothing to lay side by side yet</source>
        <translation>Chưa có gì để đặt cạnh nhau</translation>
    </message>
    <message>
        <location filename="../../ui/direction/serving_view.py"/>
        <source>Take over from the messages</source>
        <translation>Lấy từ các thông điệp</translation>
    </message>
    <message>
        <location filename="../../ui/direction/serving_view.py"/>
        <source>The table shows which USP serves what customers want, suffer from or fear. It needs USPs in the brief and claims about needs.</source>
        <translation>Bảng cho thấy USP nào đáp ứng điều khách muốn, khách khổ hay khách lo. Cần có USP trong brief và luận điểm về nhu cầu.</translation>
    </message>
    <message>
        <location filename="../../ui/direction/serving_view.py"/>
        <source>USPs nobody needs</source>
        <translation>USP không ai cần</translation>
    </message>
    <message>
        <location filename="../../ui/direction/serving_view.py"/>
        <source>and {n} more</source>
        <translation>và {n} mục nữa</translation>
    </message>
</context>
<context>
    <name>SessionFrame</name>
    <message>
        <location filename="../../ui/session/frame.py"/>
        <source>Agenda</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <location filename="../../ui/session/frame.py"/>
        <source>Session</source>
        <translation>Buổi vẽ</translation>
    </message>
    <message>
        <location filename="../../ui/session/frame.py"/>
        <source>To say</source>
        <translation>Lời dẫn</translation>
    </message>
    <message>
        <location filename="../../ui/session/frame.py"/>
        <source>What stands beside the step</source>
        <translation>Phần bên cạnh bước này</translation>
    </message>
</context>
<context>
    <name>SessionPresenter</name>
    <message>
        <location filename="../../ui/session/presenter.py"/>
        <source>End the session</source>
        <translation>Kết thúc buổi</translation>
    </message>
    <message>
        <location filename="../../ui/session/presenter.py"/>
        <source>End the session?</source>
        <translation>Kết thúc buổi vẽ?</translation>
    </message>
    <message>
        <location filename="../../ui/session/presenter.py"/>
        <source>Everything is kept, and you can go on with it later.</source>
        <translation>Mọi thứ vẫn còn nguyên, sau này vẫn làm tiếp được.</translation>
    </message>
    <message>
        <location filename="../../ui/session/presenter.py"/>
        <source>Stop for today</source>
        <translation>Dừng hôm nay</translation>
    </message>
    <message>
        <location filename="../../ui/session/presenter.py"/>
        <source>Stop for today?</source>
        <translation>Hôm nay dừng ở đây?</translation>
    </message>
    <message>
        <location filename="../../ui/session/presenter.py"/>
        <source>The clock stands, and the room goes on another day exactly where it is.</source>
        <translation>Đồng hồ dừng lại; hôm khác mọi người làm tiếp đúng từ chỗ này.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <location filename="../../ui/shell/settings_dialog.py"/>
        <source>A new text size is used from the next start. The rest applies at once.</source>
        <translation>Cỡ chữ mới có hiệu lực từ lần mở sau. Các mục khác áp dụng ngay.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/settings_dialog.py"/>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <location filename="../../ui/shell/settings_dialog.py"/>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <location filename="../../ui/shell/settings_dialog.py"/>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <location filename="../../ui/shell/settings_dialog.py"/>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <location filename="../../ui/shell/settings_dialog.py"/>
        <source>Look</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <location filename="../../ui/shell/settings_dialog.py"/>
        <source>Loud</source>
        <translation>To</translation>
    </message>
    <message>
        <location filename="../../ui/shell/settings_dialog.py"/>
        <source>No loudspeaker or sound library was found: the system's beep rings.</source>
        <translation>Máy này không có loa hoặc thiếu thư viện âm thanh: sẽ dùng tiếng bíp của hệ thống.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/settings_dialog.py"/>
        <source>Off</source>
        <translation>Tắt</translation>
    </message>
    <message>
        <location filename="../../ui/shell/settings_dialog.py"/>
        <source>Projector</source>
        <translation>Máy chiếu</translation>
    </message>
    <message>
        <location filename="../../ui/shell/settings_dialog.py"/>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <location filename="../../ui/shell/settings_dialog.py"/>
        <source>Soft</source>
        <translation>Nhẹ</translation>
    </message>
    <message>
        <location filename="../../ui/shell/settings_dialog.py"/>
        <source>Sound of the clock</source>
        <translation>Chuông báo giờ</translation>
    </message>
    <message>
        <location filename="../../ui/shell/settings_dialog.py"/>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <location filename="../../ui/shell/settings_dialog.py"/>
        <source>The other screen</source>
        <translation>Màn hình còn lại</translation>
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
    <name>ShareBoard</name>
    <message>
        <location filename="../../ui/session/dots/results.py"/>
        <source>Shares by department are shown only where at least three people of each put dots.</source>
        <translation>Chỉ hiện tỷ lệ từng bên khi mỗi bên có ít nhất ba người đặt chấm.</translation>
    </message>
</context>
<context>
    <name>ShortcutsSheet</name>
    <message>
        <location filename="../../ui/shell/manual.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
</context>
<context>
    <name>SideArgument</name>
    <message>
        <location filename="../../ui/session/rating/arguing.py"/>
        <source>Argument of {side}</source>
        <translation>Lý lẽ của {side}</translation>
    </message>
    <message>
        <location filename="../../ui/session/rating/arguing.py"/>
        <source>Start the minute</source>
        <translation>Bấm giờ một phút</translation>
    </message>
    <message>
        <location filename="../../ui/session/rating/arguing.py"/>
        <source>Start the minute of {side}</source>
        <translation>Bấm giờ một phút cho {side}</translation>
    </message>
    <message>
        <location filename="../../ui/session/rating/arguing.py"/>
        <source>The one argument, in their words</source>
        <translation>Một lý lẽ thôi, đúng lời họ nói</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <location filename="../../ui/session/drawing/curtain.py"/>
        <source>Open the seal of {side} again…</source>
        <translation>Mở lại niêm phong của {side}…</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/curtain.py"/>
        <source>Opened again: seal no. {turn}.</source>
        <translation>Mở lại: niêm phong lần {turn}.</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/curtain.py"/>
        <source>Pass the laptop to {side}</source>
        <translation>Chuyển máy cho {side}</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/curtain.py"/>
        <source>Seal {digest}</source>
        <translation>Niêm phong {digest}</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/curtain.py"/>
        <source>Type the paper slips of {side}</source>
        <translation>Gõ phiếu giấy của {side}</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/curtain.py"/>
        <source>sealed</source>
        <translation>đã niêm phong</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/curtain.py"/>
        <source>waiting</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/curtain.py"/>
        <source>writing</source>
        <translation>đang viết</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <location filename="../../ui/brief/understanding_card.py"/>
        <source>Ask; Enter adds the question</source>
        <translation>Hỏi, bấm Enter để ghi</translation>
    </message>
    <message>
        <location filename="../../ui/brief/understanding_card.py"/>
        <source>New question</source>
        <translation>Câu hỏi mới</translation>
    </message>
    <message>
        <location filename="../../ui/brief/understanding_card.py"/>
        <source>Questions</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <location filename="../../ui/brief/understanding_card.py"/>
        <source>We have understood for whom it was made</source>
        <translation>Đã hiểu sản phẩm làm ra cho ai</translation>
    </message>
    <message>
        <location filename="../../ui/brief/understanding_card.py"/>
        <source>We have understood the USPs and their proof</source>
        <translation>Đã hiểu các USP và bằng chứng</translation>
    </message>
    <message>
        <location filename="../../ui/brief/understanding_card.py"/>
        <source>We have understood the product</source>
        <translation>Đã hiểu sản phẩm</translation>
    </message>
</context>
<context>
    <name>SideColumns</name>
    <message>
        <location filename="../../ui/session/unsealing/side_columns.py"/>
        <source>What each side wrote</source>
        <translation>Phiếu của từng bên</translation>
    </message>
    <message>
        <location filename="../../ui/session/unsealing/side_columns.py"/>
        <source>nothing on this question</source>
        <translation>không có phiếu nào ở câu hỏi này</translation>
    </message>
</context>
<context>
    <name>SigningCard</name>
    <message>
        <location filename="../../ui/versions/signing_card.py"/>
        <source>A version needs both keys: each lead signs the picture as it is now.</source>
        <translation>Một phiên bản cần đủ hai chìa khoá: trưởng mỗi phòng ký vào bức tranh như đang thấy.</translation>
    </message>
    <message>
        <location filename="../../ui/versions/signing_card.py"/>
        <source>Day of the next review</source>
        <translation>Ngày rà soát tới</translation>
    </message>
    <message>
        <location filename="../../ui/versions/signing_card.py"/>
        <source>Go to the session</source>
        <translation>Tới buổi làm việc</translation>
    </message>
    <message>
        <location filename="../../ui/versions/signing_card.py"/>
        <source>Next review on</source>
        <translation>Rà soát tiếp vào</translation>
    </message>
    <message>
        <location filename="../../ui/versions/signing_card.py"/>
        <source>Preview of the notes</source>
        <translation>Xem trước ghi chú</translation>
    </message>
    <message>
        <location filename="../../ui/versions/signing_card.py"/>
        <source>Publish the version</source>
        <translation>Phát hành phiên bản</translation>
    </message>
    <message>
        <location filename="../../ui/versions/signing_card.py"/>
        <source>Release notes: what to do with it, and by when</source>
        <translation>Ghi chú phát hành: cần làm gì, trước khi nào</translation>
    </message>
    <message>
        <location filename="../../ui/versions/signing_card.py"/>
        <source>What is new in one or two sentences; who acts on it</source>
        <translation>Có gì mới, trong một hai câu; ai phải làm gì</translation>
    </message>
    <message>
        <location filename="../../ui/versions/signing_card.py"/>
        <source>Words of the release</source>
        <translation>Lời ghi khi phát hành</translation>
    </message>
</context>
<context>
    <name>SlipStrip</name>
    <message>
        <location filename="../../ui/session/drawing/slips.py"/>
        <source>Go to number…</source>
        <translation>Đến phiếu số…</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/slips.py"/>
        <source>Go to the slip with this number</source>
        <translation>Đến phiếu mang số này</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/slips.py"/>
        <source>Next slip</source>
        <translation>Phiếu tiếp theo</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/slips.py"/>
        <source>No slip of this side is called so. Type a number, or {code}.</source>
        <translation>Bên này không có phiếu nào mang mã như vậy. Hãy gõ số, hoặc gõ {code}.</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/slips.py"/>
        <source>Skip</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <location filename="../../ui/session/drawing/slips.py"/>
        <source>Skip this slip</source>
        <translation>Bỏ qua phiếu này</translation>
    </message>
</context>
<context>
    <name>SomethingNew</name>
    <message>
        <location filename="../../ui/feedback/side.py"/>
        <source>N goes here</source>
        <translation>Phím N vào đây</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/side.py"/>
        <source>Something new</source>
        <translation>Điều mới</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/side.py"/>
        <source>Something new?</source>
        <translation>Có gì mới?</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/side.py"/>
        <source>What this customer said that no claim covers. It goes to the next revision.</source>
        <translation>Điều khách nói mà chưa luận điểm nào có. Sẽ đưa vào lần chỉnh tới.</translation>
    </message>
</context>
<context>
    <name>SowPane</name>
    <message>
        <location filename="../../ui/responsibilities/sow/pane.py"/>
        <source>All positions</source>
        <translation>Mọi vị trí</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/sow/pane.py"/>
        <source>All positions, without names</source>
        <translation>Mọi vị trí, không ghi tên</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/sow/pane.py"/>
        <source>Bring back the method's lines</source>
        <translation>Lấy lại các dòng của phương pháp</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/sow/pane.py"/>
        <source>Each position gets its scope of work from the matrix: what it answers for, what it owes, and how it is measured.</source>
        <translation>Mỗi vị trí có phạm vi công việc viết từ ma trận: chịu trách nhiệm giải trình việc gì, phải cung cấp gì, được đo bằng gì.</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/sow/pane.py"/>
        <source>Neither the matrix nor the register gives this position anything yet.</source>
        <translation>Ma trận và sổ nghĩa vụ chưa giao gì cho vị trí này.</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/sow/pane.py"/>
        <source>PDF document</source>
        <translation>Tài liệu PDF</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/sow/pane.py"/>
        <source>Save as PDF…</source>
        <translation>Lưu thành PDF…</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/sow/pane.py"/>
        <source>Take the 12 main activities</source>
        <translation>Lấy 12 việc chính</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/sow/pane.py"/>
        <source>There is no position yet</source>
        <translation>Chưa có vị trí nào</translation>
    </message>
</context>
<context>
    <name>StandingLines</name>
    <message>
        <location filename="../../ui/session/standing_lines.py"/>
        <source>Count them all the same</source>
        <translation>Vẫn tính số phút đó</translation>
    </message>
    <message>
        <location filename="../../ui/session/standing_lines.py"/>
        <source>Locked against slips: steps, seals and rounds stay as they are ({keys}).</source>
        <translation>Đang khoá tránh bấm nhầm: các bước, niêm phong và vòng chấm giữ nguyên ({keys}).</translation>
    </message>
    <message>
        <location filename="../../ui/session/standing_lines.py"/>
        <source>The laptop slept for {minutes} min. They are not counted; the timer stands.</source>
        <translation>Máy đã ngủ {minutes} phút. Số phút đó không tính; đồng hồ đang dừng.</translation>
    </message>
    <message>
        <location filename="../../ui/session/standing_lines.py"/>
        <source>Unlock…</source>
        <translation>Mở khoá…</translation>
    </message>
</context>
<context>
    <name>StatementRow</name>
    <message>
        <location filename="../../ui/brief/statements_card.py"/>
        <source>Of ten customers, {code}</source>
        <translation>Trong mười khách, {code}</translation>
    </message>
    <message>
        <location filename="../../ui/brief/statements_card.py"/>
        <source>Remove {code}</source>
        <translation>Xoá {code}</translation>
    </message>
    <message>
        <location filename="../../ui/brief/statements_card.py"/>
        <source>Statement {code}</source>
        <translation>Nhận định {code}</translation>
    </message>
    <message>
        <location filename="../../ui/brief/statements_card.py"/>
        <source>What {code} speaks of</source>
        <translation>{code} nói về điều gì</translation>
    </message>
</context>
<context>
    <name>StatementsCard</name>
    <message>
        <location filename="../../ui/brief/statements_card.py"/>
        <source>Add a statement; Enter adds it</source>
        <translation>Thêm nhận định, bấm Enter để ghi</translation>
    </message>
    <message>
        <location filename="../../ui/brief/statements_card.py"/>
        <source>How the owner sees the customer. Each line is a one-way claim, to be tested like any other.</source>
        <translation>Chủ doanh nghiệp nhìn khách thế nào. Mỗi dòng là thông tin một chiều, phải kiểm chứng như mọi luận điểm khác.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/statements_card.py"/>
        <source>New statement</source>
        <translation>Nhận định mới</translation>
    </message>
    <message>
        <location filename="../../ui/brief/statements_card.py"/>
        <source>Of ten customers, the new statement</source>
        <translation>Trong mười khách, nhận định mới</translation>
    </message>
    <message>
        <location filename="../../ui/brief/statements_card.py"/>
        <source>Owner's statements</source>
        <translation>Nhận định của chủ doanh nghiệp</translation>
    </message>
    <message>
        <location filename="../../ui/brief/statements_card.py"/>
        <source>Private until the reveal: the owner and you see these lines here, the projector never does. Turn the screen away from the room.</source>
        <translation>Kín cho tới lúc mở niêm phong: chỉ chủ doanh nghiệp và bạn thấy ở đây, máy chiếu không hiện. Hãy quay màn hình đi để cả phòng không thấy.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/statements_card.py"/>
        <source>Revealed: the room has seen these lines.</source>
        <translation>Đã mở: cả phòng đã thấy các dòng này.</translation>
    </message>
    <message>
        <location filename="../../ui/brief/statements_card.py"/>
        <source>What the new statement speaks of</source>
        <translation>Nhận định mới nói về điều gì</translation>
    </message>
    <message>
        <location filename="../../ui/brief/statements_card.py"/>
        <source>of ten customers</source>
        <translation>trong mười khách</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../../ui/shell/status_line.py"/>
        <source>All saved</source>
        <translation>Đã lưu hết</translation>
    </message>
    <message>
        <location filename="../../ui/shell/status_line.py"/>
        <source>Backup {time}</source>
        <translation>Sao lưu {time}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/status_line.py"/>
        <source>Offline · data stays on this laptop</source>
        <translation>Không dùng mạng · dữ liệu ở trên máy này</translation>
    </message>
    <message>
        <location filename="../../ui/shell/status_line.py"/>
        <source>Projector: hidden</source>
        <translation>Máy chiếu: đang che</translation>
    </message>
    <message>
        <location filename="../../ui/shell/status_line.py"/>
        <source>Projector: off</source>
        <translation>Máy chiếu: tắt</translation>
    </message>
    <message>
        <location filename="../../ui/shell/status_line.py"/>
        <source>Projector: on display {number}</source>
        <translation>Máy chiếu: ở màn hình {number}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/status_line.py"/>
        <source>Projector: unplugged</source>
        <translation>Máy chiếu: đã rút</translation>
    </message>
    <message>
        <location filename="../../ui/shell/status_line.py"/>
        <source>Read only</source>
        <translation>Chỉ đọc</translation>
    </message>
    <message>
        <location filename="../../ui/shell/status_line.py"/>
        <source>Saved just now</source>
        <translation>Vừa lưu</translation>
    </message>
    <message>
        <location filename="../../ui/shell/status_line.py"/>
        <source>Saved {count} h ago</source>
        <translation>Đã lưu {count} giờ trước</translation>
    </message>
    <message>
        <location filename="../../ui/shell/status_line.py"/>
        <source>Saved {count} min ago</source>
        <translation>Đã lưu {count} phút trước</translation>
    </message>
    <message>
        <location filename="../../ui/shell/status_line.py"/>
        <source>Saved {count} s ago</source>
        <translation>Đã lưu {count} giây trước</translation>
    </message>
    <message>
        <location filename="../../ui/shell/status_line.py"/>
        <source>Status</source>
        <translation>Trạng thái</translation>
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
    <name>StepForm</name>
    <message>
        <location filename="../../ui/requests/step_form.py"/>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <location filename="../../ui/agendas/form.py"/>
        <source>Duplicate</source>
        <translation>Nhân đôi</translation>
    </message>
    <message>
        <location filename="../../ui/agendas/form.py"/>
        <source>Minutes</source>
        <translation>Số phút</translation>
    </message>
    <message>
        <location filename="../../ui/agendas/form.py"/>
        <source>Name</source>
        <translation>Tên bước</translation>
    </message>
    <message>
        <location filename="../../ui/requests/step_form.py"/>
        <source>Note, may stay empty</source>
        <translation>Ghi chú, có thể để trống</translation>
    </message>
    <message>
        <location filename="../../ui/agendas/form.py"/>
        <source>Remove</source>
        <translation>Xoá</translation>
    </message>
    <message>
        <location filename="../../ui/agendas/form.py"/>
        <source>This step</source>
        <translation>Bước này</translation>
    </message>
    <message>
        <location filename="../../ui/agendas/form.py"/>
        <source>What people do, a line each</source>
        <translation>Mọi người làm gì, mỗi việc một dòng</translation>
    </message>
    <message>
        <location filename="../../ui/agendas/form.py"/>
        <source>What the facilitator says</source>
        <translation>Lời người điều phối</translation>
    </message>
    <message>
        <location filename="../../ui/requests/step_form.py"/>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <location filename="../../ui/requests/step_form.py"/>
        <source>Who does it</source>
        <translation>Ai thực hiện</translation>
    </message>
    <message>
        <location filename="../../ui/requests/step_form.py"/>
        <source>Why; the other side reads it</source>
        <translation>Lý do; bên kia sẽ đọc</translation>
    </message>
    <message>
        <location filename="../../ui/requests/step_form.py"/>
        <source>now; or 14/3 16:00, yesterday</source>
        <translation>bây giờ; hoặc 14/3 16:00, hôm qua</translation>
    </message>
</context>
<context>
    <name>StepHead</name>
    <message>
        <location filename="../../ui/session/head.py"/>
        <source>+{minutes} min</source>
        <translation>+{minutes} phút</translation>
    </message>
    <message>
        <location filename="../../ui/session/head.py"/>
        <source>Let the timer go on</source>
        <translation>Cho đồng hồ chạy tiếp</translation>
    </message>
    <message>
        <location filename="../../ui/session/head.py"/>
        <source>Park, decide, take on</source>
        <translation>Để lại, quyết định, giao việc</translation>
    </message>
    <message>
        <location filename="../../ui/session/head.py"/>
        <source>Pause the timer</source>
        <translation>Tạm dừng đồng hồ</translation>
    </message>
    <message>
        <location filename="../../ui/session/head.py"/>
        <source>Show or hide the agenda</source>
        <translation>Hiện hoặc ẩn chương trình</translation>
    </message>
    <message>
        <location filename="../../ui/session/head.py"/>
        <source>Take minutes from a later step</source>
        <translation>Lấy bớt phút của một bước sau</translation>
    </message>
    <message>
        <location filename="../../ui/session/head.py"/>
        <source>{minutes} minutes fewer</source>
        <translation>Bớt {minutes} phút</translation>
    </message>
    <message>
        <location filename="../../ui/session/head.py"/>
        <source>{minutes} minutes more</source>
        <translation>Thêm {minutes} phút</translation>
    </message>
</context>
<context>
    <name>TakeBackButton</name>
    <message>
        <location filename="../../ui/session/take_back.py"/>
        <source>Take back</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <location filename="../../ui/session/take_back.py"/>
        <source>Take back ({seconds} s)</source>
        <translation>Rút lại ({seconds} giây)</translation>
    </message>
</context>
<context>
    <name>TakeOverSheet</name>
    <message>
        <location filename="../../ui/shell/refusing.py"/>
        <source>Another machine has this file open, or was switched off while it had. Reading is always safe. Take it over only if nobody works on it there: what you both write is not brought together.</source>
        <translation>Một máy khác đang mở tệp này, hoặc đã tắt khi đang mở. Mở để đọc thì luôn an toàn. Chỉ lấy quyền ghi khi chắc không ai đang làm ở máy kia: những gì hai bên cùng viết sẽ không được ghép lại.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/refusing.py"/>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <location filename="../../ui/shell/refusing.py"/>
        <source>Open for reading only</source>
        <translation>Mở chỉ để đọc</translation>
    </message>
    <message>
        <location filename="../../ui/shell/refusing.py"/>
        <source>Open {name} all the same?</source>
        <translation>Vẫn mở {name}?</translation>
    </message>
    <message>
        <location filename="../../ui/shell/refusing.py"/>
        <source>Take over</source>
        <translation>Lấy quyền ghi</translation>
    </message>
</context>
<context>
    <name>TakingOut</name>
    <message>
        <location filename="../../ui/leads/listing/taking_out.py"/>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/taking_out.py"/>
        <source>Copied 1 row.</source>
        <translation>Đã chép 1 dòng.</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/taking_out.py"/>
        <source>Copied {n} rows.</source>
        <translation>Đã chép {n} dòng.</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/taking_out.py"/>
        <source>Leads</source>
        <translation>Lead</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/taking_out.py"/>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/taking_out.py"/>
        <source>Writing…</source>
        <translation>Đang ghi…</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/taking_out.py"/>
        <source>{n} rows are chosen; at most {most} can be copied. Export them.</source>
        <translation>Đang chọn {n} dòng; chỉ chép được nhiều nhất {most} dòng. Hãy xuất ra file.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <location filename="../../ui/session/closing/words.py"/>
        <source> and {count} more</source>
        <translation> và {count} mục nữa</translation>
    </message>
    <message>
        <location filename="../../ui/direction/wording.py"/>
        <source>! No claim carries it.</source>
        <translation>! Không có luận điểm nào làm chỗ dựa.</translation>
    </message>
    <message>
        <location filename="../../ui/versions/words.py"/>
        <source>! due for renewal</source>
        <translation>! đã đến hạn làm mới</translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>! everywhere</source>
        <translation>! có mặt khắp nơi</translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>! many C: must all be asked?</source>
        <translation>! nhiều C: có cần hỏi hết không?</translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>! many I: must all be told?</source>
        <translation>! nhiều I: có cần báo hết không?</translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>! many R: split it</source>
        <translation>! nhiều R: nên tách việc</translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>! much A</source>
        <translation>! nhiều A</translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>! much R</source>
        <translation>! nhiều R</translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>! no R, no A</source>
        <translation>! không R, không A</translation>
    </message>
    <message>
        <location filename="../../exports/brief_frame.py"/>
        <source>% = share of customers for whom it is true, from their answers; line on the bar = its {level}% credible interval; (n) = answers, for and against.</source>
        <translation>% = phần khách xác nhận, ước lượng từ câu trả lời; vạch trên thanh = khoảng đáng tin {level}%; (n) = số câu trả lời, cả đúng lẫn sai.</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <source>(kept back by the customer)</source>
        <translation>(khách không đồng ý công bố)</translation>
    </message>
    <message>
        <location filename="../../ui/shell/audience_painter.py"/>
        <source>+ {count} more</source>
        <translation>+ {count} ý nữa</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>1 is a customer heard in person; less where we know less of how the answer came.</source>
        <translation>1 là một khách được nghe tận tai; ít hơn khi ta biết ít hơn về cách câu trả lời đến.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/manual.py"/>
        <source>A USP needs a proof that can be shown. The owner's view is a claim to be tested.</source>
        <translation>USP cần bằng chứng đưa ra được. Cái nhìn của chủ doanh nghiệp là luận điểm cần kiểm chứng.</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_responsibilities.py"/>
        <source>A answers for it, exactly one · R does it</source>
        <translation>A chịu trách nhiệm giải trình, đúng một · R thực hiện</translation>
    </message>
    <message>
        <location filename="../../domain/errors/leads.py"/>
        <source>A bought list may not be used: the law forbids buying and selling personal data, and nobody on it asked to be called. Nothing was imported.</source>
        <translation>Không được dùng danh sách mua về: luật cấm mua bán dữ liệu cá nhân, và không ai trong đó nhờ mình gọi. Chưa nhập gì cả.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/manual.py"/>
        <source>A campaign aims at one version of the persona and says some of its messages: so its leads tell whether these claims were right.</source>
        <translation>Chiến dịch nhắm theo một phiên bản chân dung và dùng một số thông điệp của nó: lead về cho biết các luận điểm ấy có đúng không.</translation>
    </message>
    <message>
        <location filename="../../domain/services/taking_feedback.py"/>
        <source>A cell holds no day where one belongs, or one that is still to come.</source>
        <translation>Có ô cần ghi ngày mà không phải ngày, hoặc là ngày chưa tới.</translation>
    </message>
    <message>
        <location filename="../../domain/services/taking_feedback.py"/>
        <source>A cell holds no whole number where one belongs.</source>
        <translation>Có ô cần số nguyên mà không phải số nguyên.</translation>
    </message>
    <message>
        <location filename="../../domain/services/taking_feedback.py"/>
        <source>A cell holds what is none of the choices.</source>
        <translation>Có ô ghi điều không nằm trong danh sách chọn.</translation>
    </message>
    <message>
        <location filename="../../persistence/chain.py"/>
        <source>A change in the journal was altered after it was written.</source>
        <translation>Một thay đổi trong nhật ký đã bị sửa sau khi ghi.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>A claim with such a word is true from this share of customers; “rarely” up to it.</source>
        <translation>Luận điểm dùng từ này là đúng từ tỷ lệ khách này trở lên; “hiếm” là đến mức đó trở xuống.</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/mapping_form.py"/>
        <source>A column has no meaning.</source>
        <translation>Có cột chưa được nói là gì.</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/mapping_form.py"/>
        <source>A column has no name.</source>
        <translation>Có cột không có tên.</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/mapping_form.py"/>
        <source>A column is not described.</source>
        <translation>Có cột không được mô tả.</translation>
    </message>
    <message>
        <location filename="../../exports/feedback_xlsx.py"/>
        <source>A day, such as 25/04/2026.</source>
        <translation>Một ngày, ví dụ 25/04/2026.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/campaigns.py"/>
        <source>A figure is 0 or more, and at most {most}. Leave it empty if nobody knows it.</source>
        <translation>Số liệu phải từ 0 trở lên, tối đa {most}. Chưa ai biết thì để trống.</translation>
    </message>
    <message>
        <location filename="../../domain/services/taking_feedback.py"/>
        <source>A formula or an error stands in a cell. Type the words themselves.</source>
        <translation>Có ô chứa công thức hoặc lỗi. Hãy gõ thẳng nội dung.</translation>
    </message>
    <message>
        <location filename="../../exports/prework_reader.py"/>
        <source>A formula, a date or an error stands here. Type the words themselves.</source>
        <translation>Ô này chứa công thức, ngày tháng hoặc lỗi. Hãy gõ thẳng câu chữ.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/evidence.py"/>
        <source>A grade is a letter from A to F and a digit from 1 to 6, such as B3.</source>
        <translation>Mức đánh giá gồm một chữ từ A đến F và một số từ 1 đến 6, ví dụ B3.</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>A handful of new answers makes it fresh again.</source>
        <translation>Chỉ cần vài câu trả lời mới là hết cũ.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/manual.py"/>
        <source>A message is what you say to the customer, where, and from which angle.</source>
        <translation>Thông điệp là điều bạn nói với khách, nói ở đâu và từ góc tiếp cận nào.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>A message whose claim changed is decided on within so many working days.</source>
        <translation>Luận điểm bên dưới đã đổi: phải quyết về thông điệp trong từng này ngày làm việc.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>A message whose claim fell is decided on within so many working days.</source>
        <translation>Luận điểm bên dưới đã đổ: phải quyết về thông điệp trong từng này ngày làm việc.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>A message whose claim is stale is checked within so many working days.</source>
        <translation>Luận điểm bên dưới đã cũ: phải kiểm lại thông điệp trong từng này ngày làm việc.</translation>
    </message>
    <message>
        <location filename="../../domain/model/ad_mapping.py"/>
        <location filename="../../domain/model/importing/mapping_form.py"/>
        <source>A newer version of this program made it.</source>
        <translation>Tệp do phiên bản mới hơn của chương trình tạo ra.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>A notable share</source>
        <translation>Một phần đáng kể</translation>
    </message>
    <message>
        <location filename="../../domain/errors/reviews.py"/>
        <source>A percentage says nothing without its n. Write it as k of n, such as 12/30.</source>
        <translation>Tỷ lệ phần trăm không nói lên gì nếu thiếu n. Hãy viết k trên n, ví dụ 12/30.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/manual.py"/>
        <source>A persona is claims: sentences that customers can prove or disprove.</source>
        <translation>Chân dung là các luận điểm: những câu mà khách hàng có thể chứng minh đúng hoặc sai.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/things.py"/>
        <source>A session draws this persona, and slips may speak of it. It stays; call it “not our customer” instead if nobody means it any more.</source>
        <translation>Buổi làm việc đang vẽ chân dung này và có thể đã có phiếu nói về nó nên phải giữ lại. Nếu không ai còn nghĩ tới, hãy chuyển nó thành “không phải khách của mình”.</translation>
    </message>
    <message>
        <location filename="../../domain/services/releasing.py"/>
        <source>A session is open: its version is signed there, after the private ballot.</source>
        <translation>Một buổi đang mở: phiên bản của buổi được ký ở đó, sau lá phiếu kín.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/sessions.py"/>
        <source>A session is running. End it first, or go on with it.</source>
        <translation>Đang có một buổi chưa xong. Hãy kết thúc hoặc làm tiếp buổi đó.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>A share must have moved by this much to be worth an alarm.</source>
        <translation>Tỷ lệ phải xê dịch ít nhất chừng này thì mới đáng báo.</translation>
    </message>
    <message>
        <location filename="../../exports/report_votes.py"/>
        <source>A show of hands of {count}. Both departments weigh the same.</source>
        <translation>Giơ tay, {count} người. Hai bộ phận nặng ngang nhau.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/manual.py"/>
        <source>A side types itself, or hands you its paper slips: they are typed along their codes (Ctrl G goes to a number) and checked by the side. Or it writes beforehand in a workbook, which is sealed unread.</source>
        <translation>Mỗi bên tự gõ, hoặc đưa bạn phiếu giấy: phiếu được gõ lần lượt theo mã (Ctrl G để đến một số) rồi bên ấy soát lại. Hoặc bên ấy viết trước trong tệp Excel; tệp được niêm phong mà không ai đọc.</translation>
    </message>
    <message>
        <location filename="../../exports/prework_xlsx.py"/>
        <source>A slip has at most 300 characters: one thing only.</source>
        <translation>Mỗi phiếu nhiều nhất 300 ký tự: chỉ một ý.</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/row_faults.py"/>
        <source>A spreadsheet shortened this phone number (9.01E+08); its last digits are lost.</source>
        <translation>Bảng tính đã rút gọn số điện thoại này (9.01E+08); các chữ số cuối đã mất.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/requests.py"/>
        <source>A step comes after {before} and not later than now.</source>
        <translation>Bước này phải sau {before} và không muộn hơn bây giờ.</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/row_faults.py"/>
        <source>A test lead of the ad platform; it is nobody.</source>
        <translation>Lead thử của nền tảng quảng cáo, không phải người thật.</translation>
    </message>
    <message>
        <location filename="../../domain/model/ad_mapping.py"/>
        <location filename="../../domain/model/importing/mapping_form.py"/>
        <source>A text is missing or too long.</source>
        <translation>Có chỗ thiếu chữ hoặc chữ quá dài.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/assumptions.py"/>
        <source>A threshold lies between 1 % and 99 %. The claim stays as it was.</source>
        <translation>Ngưỡng nằm giữa 1 % và 99 %. Luận điểm vẫn giữ như cũ.</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/mapping_form.py"/>
        <source>A value becomes something that is not known.</source>
        <translation>Có giá trị được gán cho một mã không có.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/sessions.py"/>
        <source>A vote needs at least two things to choose among.</source>
        <translation>Phải có ít nhất hai lựa chọn mới chấm được.</translation>
    </message>
    <message>
        <location filename="../../exports/prework_reader.py"/>
        <location filename="../../exports/prework_xlsx.py"/>
        <source>A whole number from 0 to 10.</source>
        <translation>Một số nguyên từ 0 đến 10.</translation>
    </message>
    <message>
        <location filename="../../exports/feedback_xlsx.py"/>
        <source>A whole number.</source>
        <translation>Một số nguyên.</translation>
    </message>
    <message>
        <location filename="../../domain/model/ad_mapping.py"/>
        <location filename="../../domain/model/importing/mapping_form.py"/>
        <source>A word in it is not known.</source>
        <translation>Trong tệp có từ không biết.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/manual.py"/>
        <source>A workspace is one file: one product, and the picture of its customer.</source>
        <translation>Sổ làm việc là một tệp: một sản phẩm và bức chân dung khách hàng của nó.</translation>
    </message>
    <message>
        <location filename="../../exports/report_results.py"/>
        <source>A: answers for it</source>
        <translation>A: chịu trách nhiệm</translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>About Cùng Vẽ</source>
        <translation>Giới thiệu Cùng Vẽ</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <location filename="../../domain/model/request_words.py"/>
        <source>Accept</source>
        <translation>Nhận</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Accept a proposal on {code}</source>
        <translation>Nhận đề xuất về {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Accept {code}</source>
        <translation>Nghiệm thu {code}</translation>
    </message>
    <message>
        <location filename="../../exports/registers.py"/>
        <source>Accepted when</source>
        <translation>Tính là xong khi</translation>
    </message>
    <message>
        <location filename="../../domain/model/request_words.py"/>
        <source>Acknowledge</source>
        <translation>Xác nhận đã nhận</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Acknowledge {code}</source>
        <translation>Xác nhận đã nhận {code}</translation>
    </message>
    <message>
        <location filename="../../exports/report_record.py"/>
        <source>Action</source>
        <translation>Việc</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Actions</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <location filename="../../exports/matrix_sheet.py"/>
        <location filename="../../exports/registers.py"/>
        <location filename="../../exports/report_results.py"/>
        <location filename="../../ui/documents/sheets.py"/>
        <source>Activity</source>
        <translation>Việc</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/lead_fields.py"/>
        <location filename="../../ui/leads/listing/columns.py"/>
        <source>Ad</source>
        <translation>Mẫu quảng cáo</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Ad and web figures</source>
        <translation>Số liệu quảng cáo / web</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/lead_fields.py"/>
        <source>Ad set</source>
        <translation>Nhóm quảng cáo</translation>
    </message>
    <message>
        <location filename="../../ui/revision/words.py"/>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Add USP {code}</source>
        <translation>Thêm USP {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Add a claim</source>
        <translation>Thêm luận điểm</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Add a person</source>
        <translation>Thêm một người</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Add activity {code}</source>
        <translation>Thêm việc {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Add an owner's statement</source>
        <translation>Thêm nhận định của chủ doanh nghiệp</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Add campaign {code}</source>
        <translation>Thêm chiến dịch {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Add obligation {code}</source>
        <translation>Thêm nghĩa vụ {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Add persona {code}</source>
        <translation>Thêm chân dung {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Add position {code}</source>
        <translation>Thêm vị trí {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Add scale {code}</source>
        <translation>Thêm thang {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Add step {code}</source>
        <translation>Thêm bước {code}</translation>
    </message>
    <message>
        <location filename="../../domain/services/release_notes_words.py"/>
        <source>Added</source>
        <translation>Thêm mới</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>After so many days an answer counts half, after twice as many a quarter.</source>
        <translation>Sau chừng này ngày một câu trả lời chỉ còn nửa giá trị, sau gấp đôi thì còn một phần tư.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Age</source>
        <translation>Độ cũ</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Age, family, work, place, and what they can pay. Whom did you really talk with?</source>
        <translation>Tuổi, gia đình, công việc, nơi ở, khả năng chi trả. Anh chị đã thật sự nói chuyện với ai?</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Agree deadline {code}</source>
        <translation>Chốt thời hạn {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Agree to the answer to objection {code}</source>
        <translation>Đồng ý câu trả lời cho phản đối {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Agree to the ground rules</source>
        <translation>Đồng ý luật chơi</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Agree to version {number} of the matrix</source>
        <translation>Thống nhất bản {number} của ma trận</translation>
    </message>
    <message>
        <location filename="../../exports/lists.py"/>
        <location filename="../../exports/registers.py"/>
        <source>Agreed</source>
        <translation>Đã chốt</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/words.py"/>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_deciding.py"/>
        <source>All proposals are opened at the same moment.</source>
        <translation>Mọi đề xuất được mở cùng lúc.</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_shortlist.py"/>
        <location filename="../../domain/services/showing_unsealing.py"/>
        <source>All seals are opened at the same moment.</source>
        <translation>Mọi niêm phong được mở cùng một lúc.</translation>
    </message>
    <message>
        <location filename="../../exports/registers.py"/>
        <source>Also gets it</source>
        <translation>Cũng nhận</translation>
    </message>
    <message>
        <location filename="../../domain/model/asked.py"/>
        <source>Also those whom nobody advertises to yet.</source>
        <translation>Kể cả những người chưa ai quảng cáo tới.</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Amend</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <location filename="../../domain/errors/campaigns.py"/>
        <source>An ad report needs a column of days and one of spend, impressions, clicks or leads. This file has: {columns}. Choose a report by day, or name its columns so.</source>
        <translation>Báo cáo quảng cáo cần một cột ngày và một cột chi phí, lượt hiển thị, lượt bấm hoặc lead. Tệp này có: {columns}. Hãy chọn báo cáo theo ngày, hoặc đặt tên cột như vậy.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/sessions.py"/>
        <source>An agenda keeps at least one step. Remove the whole agenda instead.</source>
        <translation>Chương trình phải còn ít nhất một bước. Nếu không cần nữa, hãy xoá cả chương trình.</translation>
    </message>
    <message>
        <location filename="../../ui/direction/wording.py"/>
        <source>Angle of approach</source>
        <translation>Góc tiếp cận</translation>
    </message>
    <message>
        <location filename="../../exports/brief_parts.py"/>
        <location filename="../../exports/report_results.py"/>
        <source>Angle: {angle}</source>
        <translation>Góc tiếp cận: {angle}</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/words.py"/>
        <source>Another column fits better.</source>
        <translation>Có cột khác hợp hơn.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/leads.py"/>
        <source>Another file of leads is being imported. Wait until it is done, or cancel it, and then import this one.</source>
        <translation>Một tệp lead khác đang được nhập. Chờ nhập xong, hoặc huỷ, rồi nhập tệp này.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/files.py"/>
        <source>Another program is using {name}. Your last change is not saved yet. Close that program and try again.</source>
        <translation>Một chương trình khác đang dùng {name}. Thay đổi cuối chưa được lưu. Hãy đóng chương trình đó rồi thử lại.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/files.py"/>
        <source>Another program moved or replaced {name}. Nothing more is written to it. Your work up to the last saved change is in {rescue}.</source>
        <translation>Một chương trình khác đã di chuyển hoặc thay thế {name}. Không có gì được ghi thêm vào đó. Công việc của bạn đến lần lưu cuối nằm ở {rescue}.</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Answer a question about a figure</source>
        <translation>Trả lời câu hỏi về số liệu</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Answer a question about the brief</source>
        <translation>Trả lời câu hỏi về đề bài</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Answer objection {code}</source>
        <translation>Trả lời phản đối {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Answered on paper or online, without a conversation.</source>
        <translation>Khách trả lời trên giấy hoặc trên mạng, không trò chuyện.</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>Answers for</source>
        <translation>Chịu trách nhiệm giải trình</translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>Answers for it (A), share of activities</source>
        <translation>Chịu trách nhiệm (A), tỷ lệ trên số việc</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>Answers of customers settle it, a vote does not.</source>
        <translation>Khách trả lời thì mới ngã ngũ, biểu quyết thì không.</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>Answers of customers would bear it out or not.</source>
        <translation>Khách trả lời thì mới biết đúng hay không.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Answers on the lead form</source>
        <translation>Câu trả lời trên form</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>Answers that Sales must still bring before there can be a verdict: about {missing}.</source>
        <translation>Sales cần hỏi thêm chừng {missing} khách nữa thì mới kết luận được.</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>Answers through other colleagues would make it firm.</source>
        <translation>Có câu trả lời qua các đồng nghiệp khác thì mới chắc.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Answers to compare</source>
        <translation>Số trả lời đủ để so</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Anxiety</source>
        <translation>Nỗi lo</translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Any other field</source>
        <translation>Ngành khác</translation>
    </message>
    <message>
        <location filename="../../ui/shell/manual.py"/>
        <source>Arrow keys lead round the ring, Enter opens the page of a station.</source>
        <translation>Phím mũi tên đi quanh vòng, Enter mở trang của chặng.</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>As soon as it says “most”, “many” or “some”, the same answers give a verdict.</source>
        <translation>Chỉ cần ghi “đa số”, “nhiều” hay “một số”, vẫn những câu trả lời này là kết luận được.</translation>
    </message>
    <message>
        <location filename="../../exports/report_results.py"/>
        <source>As they stand on {day}. Share: customers for whom it is true, from their answers, with the {level}% credible interval; n: answers, for and against.</source>
        <translation>Tính đến ngày {day}. Tỷ lệ: phần khách xác nhận, ước lượng từ câu trả lời, kèm khoảng đáng tin {level}%; n: số câu trả lời, cả đúng lẫn sai.</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>Ask a few customers before you push it, and decide within {days} working days.</source>
        <translation>Hỏi lại vài khách trước khi đẩy mạnh, và quyết trong {days} ngày làm việc.</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Ask a question about the brief</source>
        <translation>Đặt câu hỏi về đề bài</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Ask about a figure</source>
        <translation>Hỏi về một số liệu</translation>
    </message>
    <message>
        <location filename="../../exports/call_sheet_pdf.py"/>
        <source>Ask as it stands and tick the answer that came; who was not asked, or gave no answer, is not ticked. No names, no telephone numbers.</source>
        <translation>Hỏi đúng như câu ghi ở đây rồi đánh dấu theo câu trả lời; ai chưa được hỏi hoặc không trả lời thì để trống. Không ghi tên, không ghi số điện thoại.</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Ask customers anew</source>
        <translation>Hỏi lại khách</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>Ask customers straight out, and note the answer as they gave it.</source>
        <translation>Hỏi thẳng khách, khách nói sao ghi đúng vậy.</translation>
    </message>
    <message>
        <location filename="../../domain/model/request_words.py"/>
        <source>Ask for it</source>
        <translation>Gửi yêu cầu</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Ask for what is due by the register</source>
        <translation>Gửi các yêu cầu đến hạn theo sổ nghĩa vụ</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Ask for {code}</source>
        <translation>Gửi yêu cầu {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>Ask it again in the next calls before you lean on it.</source>
        <translation>Hỏi lại trong các cuộc gọi tới rồi hãy dựa vào.</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>Ask it anew in the next calls.</source>
        <translation>Hỏi lại trong các cuộc gọi tới.</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>Ask it in the next calls; until then, tell no customer that it is so.</source>
        <translation>Hỏi trong các cuộc gọi tới; trước đó đừng nói với khách như chuyện đã chắc.</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>Ask more customers, and look whether the ads reached other people this time.</source>
        <translation>Hỏi thêm khách, và xem lần này quảng cáo có chạy tới tệp khác không.</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>Ask the next leads about it, and look what has changed: price, product or ads.</source>
        <translation>Hỏi kỹ các lead tiếp theo về điều này, và xem có gì đã đổi: giá, sản phẩm hay quảng cáo.</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_figures.py"/>
        <source>Ask to understand. Nobody is judged here.</source>
        <translation>Hỏi để hiểu, không phán xét ai.</translation>
    </message>
    <message>
        <location filename="../../domain/services/trait_words.py"/>
        <source>Ask: are you closer to “{left}” or to “{right}”?</source>
        <translation>Hỏi khách: anh/chị gần với “{left}” hay “{right}” hơn?</translation>
    </message>
    <message>
        <location filename="../../domain/model/asked.py"/>
        <source>At least three customer groups each, one a slip.</source>
        <translation>Mỗi người ít nhất ba nhóm khách, mỗi nhóm một phiếu.</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_test_list.py"/>
        <source>At most {count}: what Sales listens for in every call must fit in one head.</source>
        <translation>Tối đa {count}: những điều Sales phải để ý trong mỗi cuộc gọi thì phải nhớ nổi trong đầu.</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/wording.py"/>
        <source>Attempts</source>
        <translation>Số lần liên hệ</translation>
    </message>
    <message>
        <location filename="../../domain/errors/reports.py"/>
        <source>Attempts and days are numbers from 1 to {most}.</source>
        <translation>Số lần và số ngày liên hệ là số từ 1 đến {most}.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>B2B software</source>
        <translation>Phần mềm B2B</translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>B2B software · warehouse stock, in English</source>
        <translation>Phần mềm B2B · quản lý kho, bằng tiếng Anh</translation>
    </message>
    <message>
        <location filename="../../ui/versions/words.py"/>
        <source>Back to version {number}</source>
        <translation>Quay về phiên bản {number}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Back up now</source>
        <translation>Sao lưu ngay</translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>Balance</source>
        <translation>Cân bằng</translation>
    </message>
    <message>
        <location filename="../../ui/shell/manual.py"/>
        <source>Before a review the figures of the iteration are frozen: then they never change, and a correction stands beside them with its reason.</source>
        <translation>Trước buổi rà soát, số liệu của vòng được khoá: từ đó không đổi nữa, đính chính ghi bên cạnh kèm lý do.</translation>
    </message>
    <message>
        <location filename="../../ui/revision/words.py"/>
        <source>Before: {decided} by {side}, “{reason}”</source>
        <translation>Lần trước: {side} {decided}, “{reason}”</translation>
    </message>
    <message>
        <location filename="../../ui/shell/manual.py"/>
        <source>Begin from a template for your field, or rehearse with a worked example: everything in it is made up, and you can change all of it.</source>
        <translation>Hãy bắt đầu từ mẫu cho ngành của bạn, hoặc tập dượt với ví dụ làm sẵn: mọi thứ trong đó là hư cấu và bạn sửa gì cũng được.</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Begin iteration {number}</source>
        <translation>Bắt đầu vòng {number}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Begin the workspace</source>
        <translation>Tạo sổ làm việc</translation>
    </message>
    <message>
        <location filename="../../exports/report_room.py"/>
        <source>Begun although something was missing</source>
        <translation>Bắt đầu dù còn thiếu</translation>
    </message>
    <message>
        <location filename="../../ui/shell/manual.py"/>
        <source>Behind the curtain one side at a time writes on this laptop. F9 darkens the projector at once; nothing that is hidden ever reaches it.</source>
        <translation>Sau màn che, từng bên lần lượt viết trên máy này. F9 che máy chiếu ngay; điều đang giữ kín không bao giờ lên máy chiếu.</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>Being briefed</source>
        <translation>Đang nhận đề bài</translation>
    </message>
    <message>
        <location filename="../../exports/readme_sheet.py"/>
        <source>Below the matrix stands how much each position carries.</source>
        <translation>Dưới ma trận là phần việc mỗi vị trí đang gánh.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Below these numbers the program says that it does not know yet.</source>
        <translation>Chưa đạt các mức này thì chương trình nói thẳng là chưa biết.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/assumptions.py"/>
        <source>Between {low} and {high}, please. The value stays as it was.</source>
        <translation>Xin nhập từ {low} đến {high}. Giá trị cũ vẫn giữ nguyên.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/things.py"/>
        <source>Between {one} and {other} is owed: {obligations}. Settle that first.</source>
        <translation>Giữa {one} và {other} đang có nghĩa vụ: {obligations}. Hãy xử lý xong trước.</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/lead_fields.py"/>
        <source>Birthday</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Blank</source>
        <translation>Trống</translation>
    </message>
    <message>
        <location filename="../../domain/model/table_words.py"/>
        <source>Blank rows that were left out: {count}</source>
        <translation>Dòng trống đã bỏ qua: {count}</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/lead_fields.py"/>
        <source>Booked on</source>
        <translation>Ngày giữ chỗ</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_shortlist.py"/>
        <source>Both</source>
        <translation>Cả hai bên</translation>
    </message>
    <message>
        <location filename="../../ui/shell/manual.py"/>
        <source>Both departments hear the same brief before they draw: product, USPs, target customer.</source>
        <translation>Trước khi vẽ, cả hai phòng cùng nghe một đề bài: sản phẩm, USP, khách hàng mục tiêu.</translation>
    </message>
    <message>
        <location filename="../../domain/services/agreeing.py"/>
        <source>Both departments sign: one key is missing.</source>
        <translation>Cần cả hai bộ phận ký: còn thiếu một chìa khoá.</translation>
    </message>
    <message>
        <location filename="../../domain/services/ground_rules.py"/>
        <source>Both departments weigh the same, however many people sit on each side.</source>
        <translation>Hai bên nặng ngang nhau, dù mỗi bên có mấy người.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/things.py"/>
        <source>Both ends say the same. A scale needs two opposites.</source>
        <translation>Hai đầu nói cùng một ý. Một thang cần hai ý ngược nhau.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/manual.py"/>
        <source>Both halves are built alike: what Marketing owes Sales, what Sales owes Marketing. Left and right lead from one to the other, Enter to the next step.</source>
        <translation>Hai nửa bảng giống hệt nhau: Marketing có nghĩa vụ gì với Sales, Sales có nghĩa vụ gì với Marketing. Phím trái, phải để sang nửa kia, Enter để làm bước tiếp theo.</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Both saw</source>
        <translation>Cả hai cùng thấy</translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>Both sides</source>
        <translation>Hai bên</translation>
    </message>
    <message>
        <location filename="../../domain/errors/scoreboard.py"/>
        <source>Both sides or neither: in iteration {number} nothing is recorded yet of Marketing's own work. Enter what campaigns spent and brought, and both sides are shown.</source>
        <translation>Cả hai bên hoặc không bên nào: ở vòng {number} chưa ghi gì về phần việc của Marketing. Nhập chi phí và kết quả của chiến dịch thì cả hai bên sẽ hiện ra.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/scoreboard.py"/>
        <source>Both sides or neither: in iteration {number} nothing is recorded yet of Sales' own work. Bring in leads and what Sales reports of them, and both sides are shown.</source>
        <translation>Cả hai bên hoặc không bên nào: ở vòng {number} chưa ghi gì về phần việc của Sales. Nhập lead và phản hồi của Sales thì cả hai bên sẽ hiện ra.</translation>
    </message>
    <message>
        <location filename="../../exports/report_results.py"/>
        <location filename="../../exports/report_votes.py"/>
        <source>Both together</source>
        <translation>Chung cả hai bên</translation>
    </message>
    <message>
        <location filename="../../ui/loop/looks.py"/>
        <location filename="../../ui/shell/pages.py"/>
        <source>Brief</source>
        <translation>Đề bài</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Bring activity {code} back</source>
        <translation>Dùng lại việc {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Bring back claim {code}</source>
        <translation>Dùng lại luận điểm {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Bring back message {code}</source>
        <translation>Dùng lại thông điệp {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Bring back obligation {code}</source>
        <translation>Khôi phục nghĩa vụ {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Bring back persona {code}</source>
        <translation>Dùng lại chân dung {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Bring back scale {code}</source>
        <translation>Dùng lại thang {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Budget</source>
        <translation>Khả năng chi trả</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>By chance alone such a sign comes about once in a hundred leads; the next review compares all answers.</source>
        <translation>Chỉ do ngẫu nhiên thì khoảng một trăm lead mới thấy dấu hiệu này một lần; kỳ rà soát tới sẽ so mọi câu trả lời.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>By how much longer than usual answers about a field of the persona keep.</source>
        <translation>Câu trả lời về mỗi mục của chân dung giữ được lâu gấp mấy lần bình thường.</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/panes.py"/>
        <source>By position (SOW)</source>
        <translation>Theo vị trí (SOW)</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_feedback_form.py"/>
        <location filename="../../exports/registers.py"/>
        <location filename="../../exports/reminders_pdf.py"/>
        <location filename="../../exports/report_record.py"/>
        <location filename="../../exports/report_results.py"/>
        <location filename="../../ui/documents/sheets.py"/>
        <source>By when</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <location filename="../../domain/model/unknown.py"/>
        <source>By when would you like to have it settled?</source>
        <translation>Anh/chị muốn xong việc này trước lúc nào ạ?</translation>
    </message>
    <message>
        <location filename="../../ui/shell/manual.py"/>
        <source>C goes to the claims, V to the customer's words, N to something new, M shows more; Esc comes back. Ctrl Enter saves and goes on, Page Down skips.</source>
        <translation>C đến các luận điểm, V đến lời khách, N đến điều mới, M mở thêm; Esc quay lại. Ctrl Enter lưu và sang lead tiếp, Page Down bỏ qua.</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/figures.py"/>
        <source>CPC</source>
        <translation>CPC</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/figures.py"/>
        <source>CPL</source>
        <translation>CPL</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/figures.py"/>
        <source>CTR</source>
        <translation>CTR</translation>
    </message>
    <message>
        <location filename="../../exports/call_sheet_pdf.py"/>
        <source>Call sheet</source>
        <translation>Phiếu hỏi khách</translation>
    </message>
    <message>
        <location filename="../../ui/direction/wording.py"/>
        <source>Call to action</source>
        <translation>Kêu gọi hành động</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/lead_fields.py"/>
        <location filename="../../ui/leads/listing/columns.py"/>
        <location filename="../../ui/leads/listing/wording.py"/>
        <location filename="../../ui/loop/looks.py"/>
        <source>Campaign</source>
        <translation>Chiến dịch</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/wording.py"/>
        <source>Campaign in the file</source>
        <translation>Chiến dịch trong file</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/columns.py"/>
        <source>Campaign, A to Z</source>
        <translation>Chiến dịch, A đến Z</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/columns.py"/>
        <source>Campaign, Z to A</source>
        <translation>Chiến dịch, Z đến A</translation>
    </message>
    <message>
        <location filename="../../ui/shell/pages.py"/>
        <source>Campaigns &amp; leads</source>
        <translation>Chiến dịch &amp; lead</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>Campaigns run</source>
        <translation>Đang chạy chiến dịch</translation>
    </message>
    <message>
        <location filename="../../domain/services/delivering.py"/>
        <location filename="../../exports/sales_cards_pdf.py"/>
        <source>Cards for Sales</source>
        <translation>Thẻ cho Sales</translation>
    </message>
    <message>
        <location filename="../../domain/model/table_words.py"/>
        <source>Cells that hold an error, such as #N/A: {count}</source>
        <translation>Ô báo lỗi, ví dụ #N/A: {count}</translation>
    </message>
    <message>
        <location filename="../../domain/model/table_words.py"/>
        <source>Cells too far to the right, which were not read: {count}</source>
        <translation>Ô nằm quá xa về bên phải, không đọc: {count}</translation>
    </message>
    <message>
        <location filename="../../domain/model/table_words.py"/>
        <source>Cells too long to be read whole, so they were cut: {count}</source>
        <translation>Ô quá dài, chỉ giữ phần đầu: {count}</translation>
    </message>
    <message>
        <location filename="../../domain/model/table_words.py"/>
        <source>Cells typed in an old Vietnamese font and turned into Unicode: {count}</source>
        <translation>Ô gõ bằng phông chữ cũ đã chuyển sang Unicode: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/revision/words.py"/>
        <source>Change</source>
        <translation>Đổi</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Change a claim</source>
        <translation>Đổi luận điểm</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Change campaign {code}</source>
        <translation>Sửa chiến dịch {code}</translation>
    </message>
    <message>
        <location filename="../../ui/session/deciding/words.py"/>
        <source>Change claim {code} now…</source>
        <translation>Sửa luận điểm {code} ngay…</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Change evidence on claim {code}</source>
        <translation>Sửa bằng chứng của luận điểm {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Change how claims are counted</source>
        <translation>Đổi cách tính luận điểm</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Change iteration {number}</source>
        <translation>Sửa vòng {number}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Change over from the one-way process to the loop</source>
        <translation>Chuyển từ quy trình một chiều sang vòng tuần hoàn</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Change request {code}</source>
        <translation>Sửa yêu cầu {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Change the calendar on {day}</source>
        <translation>Đổi lịch làm việc ngày {day}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Change the minutes of step {code}</source>
        <translation>Đổi số phút của bước {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Change the picture of persona {code}</source>
        <translation>Đổi ảnh chân dung {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Change the time of step {code}</source>
        <translation>Đổi thời gian bước {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Change the working hours</source>
        <translation>Đổi giờ làm việc</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Change what message {code} rests on</source>
        <translation>Đổi chỗ dựa của thông điệp {code}</translation>
    </message>
    <message>
        <location filename="../../domain/services/release_notes_words.py"/>
        <source>Changed</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/words.py"/>
        <source>Changed since: the next version would be {number}.</source>
        <translation>Đã thay đổi từ đó: bản kế tiếp sẽ là {number}.</translation>
    </message>
    <message>
        <location filename="../../persistence/chain.py"/>
        <source>Changes are missing from the journal.</source>
        <translation>Nhật ký bị thiếu thay đổi.</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Changes that each side proposed</source>
        <translation>Thay đổi mỗi bên đề xuất</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/lead_fields.py"/>
        <location filename="../../domain/model/labels.py"/>
        <location filename="../../exports/brief_parts.py"/>
        <location filename="../../exports/report_results.py"/>
        <location filename="../../ui/leads/listing/columns.py"/>
        <location filename="../../ui/leads/listing/wording.py"/>
        <source>Channel</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/columns.py"/>
        <source>Channel, A to Z</source>
        <translation>Kênh, A đến Z</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/columns.py"/>
        <source>Channel, Z to A</source>
        <translation>Kênh, Z đến A</translation>
    </message>
    <message>
        <location filename="../../ui/direction/wording.py"/>
        <source>Channels</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/lead_fields.py"/>
        <location filename="../../ui/leads/listing/wording.py"/>
        <source>Characteristic</source>
        <translation>Đặc điểm của khách</translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <location filename="../../exports/registers.py"/>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <location filename="../../domain/model/table_words.py"/>
        <source>Check telephone numbers among them in the source.</source>
        <translation>Hãy kiểm tra lại các số điện thoại trong đó ở nguồn gốc.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Check workspace</source>
        <translation>Kiểm tra sổ làm việc</translation>
    </message>
    <message>
        <location filename="../../exports/readme_sheet.py"/>
        <source>Checks at the time of the export</source>
        <translation>Kết quả kiểm tra lúc xuất file</translation>
    </message>
    <message>
        <location filename="../../exports/brief_back.py"/>
        <source>Choices of the method, not facts; what this workspace sets otherwise is marked *.</source>
        <translation>Đây là lựa chọn của phương pháp, không phải sự thật; chỗ nào bản này đặt khác đi thì có dấu *.</translation>
    </message>
    <message>
        <location filename="../../exports/matrix_sheet.py"/>
        <source>Choose a word of the list, or clear the cell.</source>
        <translation>Chọn một mục trong danh sách, hoặc để trống.</translation>
    </message>
    <message>
        <location filename="../../exports/matrix_sheet.py"/>
        <source>Choose a word of the list.</source>
        <translation>Chọn một mục trong danh sách.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/reviews.py"/>
        <source>Choose at least one text for the group.</source>
        <translation>Hãy chọn ít nhất một ý cho nhóm.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/sessions.py"/>
        <source>Choose at least two points on the board.</source>
        <translation>Hãy chọn ít nhất hai điểm trên bảng.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/sessions.py"/>
        <source>Choose at least {count} of the slips first.</source>
        <translation>Hãy chọn ít nhất {count} phiếu trước.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/reports.py"/>
        <source>Choose first who reports: it is asked once, and kept as a code.</source>
        <translation>Hãy chọn người báo trước đã: chỉ hỏi một lần, và chỉ lưu mã.</translation>
    </message>
    <message>
        <location filename="../../exports/feedback_xlsx.py"/>
        <source>Choose from the list, or write - where the customer did not answer.</source>
        <translation>Chọn trong danh sách, hoặc ghi - nếu khách không trả lời.</translation>
    </message>
    <message>
        <location filename="../../exports/prework_reader.py"/>
        <location filename="../../exports/prework_xlsx.py"/>
        <source>Choose one of the personas from the list.</source>
        <translation>Hãy chọn một chân dung trong danh sách.</translation>
    </message>
    <message>
        <location filename="../../exports/prework_reader.py"/>
        <location filename="../../exports/prework_xlsx.py"/>
        <source>Choose one of the slots from the list.</source>
        <translation>Hãy chọn một ô trong danh sách.</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Choose persona {code}</source>
        <translation>Chọn chân dung {code}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/manual.py"/>
        <source>Choose the language of each document here; it need not be that of the window.</source>
        <translation>Chọn ngôn ngữ cho từng tài liệu ở đây; không nhất thiết trùng với ngôn ngữ cửa sổ.</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Choose the letters of the matrix</source>
        <translation>Chọn bộ chữ của ma trận</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Choose the messages of campaign {code}</source>
        <translation>Chọn thông điệp của chiến dịch {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Choose the version at which campaign {code} aims</source>
        <translation>Chọn phiên bản chân dung mà chiến dịch {code} nhắm tới</translation>
    </message>
    <message>
        <location filename="../../exports/report_results.py"/>
        <source>Claim</source>
        <translation>Luận điểm</translation>
    </message>
    <message>
        <location filename="../../domain/errors/reviews.py"/>
        <source>Claim {code} was changed again since. Change it on the claims page, or undo step by step.</source>
        <translation>Luận điểm {code} đã được sửa tiếp sau đó. Hãy sửa ở trang luận điểm, hoặc hoàn tác từng bước.</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_messages.py"/>
        <location filename="../../exports/report_results.py"/>
        <location filename="../../ui/personas/panes.py"/>
        <source>Claims</source>
        <translation>Luận điểm</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/figures.py"/>
        <location filename="../../ui/loop/figures_looks.py"/>
        <source>Clicks</source>
        <translation>Lượt bấm</translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Clinic or school</source>
        <translation>Phòng khám hoặc trường học</translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Clinic · clear aligners, in Vietnamese</source>
        <translation>Phòng khám · niềng răng trong suốt, bằng tiếng Việt</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Close a private round</source>
        <translation>Đóng vòng kín</translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Close workspace</source>
        <translation>Đóng sổ làm việc</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Closing deals</source>
        <translation>Chốt khách</translation>
    </message>
    <message>
        <location filename="../../exports/matrix_sheet.py"/>
        <location filename="../../exports/prework_layout.py"/>
        <location filename="../../exports/registers.py"/>
        <location filename="../../ui/documents/sheets.py"/>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>Collecting feedback</source>
        <translation>Đang thu phản hồi</translation>
    </message>
    <message>
        <location filename="../../domain/model/table_words.py"/>
        <source>Columns with a name that stands there twice: {count}</source>
        <translation>Cột trùng tên với cột khác: {count}</translation>
    </message>
    <message>
        <location filename="../../domain/model/table_words.py"/>
        <source>Columns without a name: {count}</source>
        <translation>Cột không có tên: {count}</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/words.py"/>
        <source>Comma before the fraction, 1.234,56</source>
        <translation>Phẩy trước phần lẻ, 1.234,56</translation>
    </message>
    <message>
        <location filename="../../ui/personas/panes.py"/>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Compare notes</source>
        <translation>Ghép ghi chú</translation>
    </message>
    <message>
        <location filename="../../domain/services/release_notes_words.py"/>
        <source>Compared with version {number}</source>
        <translation>So với phiên bản {number}</translation>
    </message>
    <message>
        <location filename="../../domain/services/release_notes_words.py"/>
        <source>Confirmed by customers</source>
        <translation>Khách đã xác nhận</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/lead_fields.py"/>
        <source>Consent</source>
        <translation>Sự đồng ý</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/columns.py"/>
        <location filename="../../ui/leads/listing/wording.py"/>
        <source>Contact</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/lead_fields.py"/>
        <source>Contact attempts</source>
        <translation>Số lần liên hệ</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/lead_fields.py"/>
        <source>Contact outcome</source>
        <translation>Kết quả liên hệ</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Content with what is made for the primary persona, with one or two needs more.</source>
        <translation>Vừa lòng với thứ làm cho chân dung chính, chỉ cần thêm một hai điều.</translation>
    </message>
    <message>
        <location filename="../../domain/services/release_notes_words.py"/>
        <source>Contested</source>
        <translation>Chưa ngã ngũ hoặc bị bác</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Contradiction</source>
        <translation>Mâu thuẫn</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/words.py"/>
        <source>Contradictions</source>
        <translation>Mâu thuẫn</translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Copy report</source>
        <translation>Chép báo cáo lỗi</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Correct the frozen figures of iteration {number}</source>
        <translation>Đính chính số liệu đã khoá của vòng {number}</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/columns.py"/>
        <source>Cost</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/lead_fields.py"/>
        <source>Cost of the lead</source>
        <translation>Chi phí của lead</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_words.py"/>
        <source>Cost per customer won</source>
        <translation>Chi phí mỗi khách chốt</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_words.py"/>
        <source>Cost per lead</source>
        <translation>Chi phí mỗi lead</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_words.py"/>
        <source>Cost per qualified lead</source>
        <translation>Chi phí mỗi lead đạt</translation>
    </message>
    <message>
        <location filename="../../ui/shell/manual.py"/>
        <source>Costs and rates are those of the sums, never a mean of the days.</source>
        <translation>Chi phí và tỷ lệ tính trên tổng, không lấy trung bình các ngày.</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Count claims as the method does again</source>
        <translation>Trả cách tính về mặc định của phương pháp</translation>
    </message>
    <message>
        <location filename="../../domain/services/delivering.py"/>
        <location filename="../../exports/brief_frame.py"/>
        <location filename="../../exports/brief_pdf.py"/>
        <source>Customer persona</source>
        <translation>Chân dung khách hàng</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/lead_fields.py"/>
        <source>Customer's name</source>
        <translation>Tên khách</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>Customers answer this otherwise than last time: they may be changing.</source>
        <translation>Khách trả lời khác hẳn lần trước: có thể khách đang “thay lòng đổi dạ”.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Customers change; an answer that nobody renews counts less each day.</source>
        <translation>Khách thay đổi; câu trả lời không ai nghe lại thì mỗi ngày một nhẹ đi.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Customers come by appointment</source>
        <translation>Khách đến theo lịch hẹn</translation>
    </message>
    <message>
        <location filename="../../exports/brief_trust.py"/>
        <source>Customers heard on {heard} of {claims} claims</source>
        <translation>Đã nghe khách về {heard} trên {claims} luận điểm</translation>
    </message>
    <message>
        <location filename="../../domain/services/revision_words.py"/>
        <source>Customers supported none of its {n} most important claims, now or at the review before</source>
        <translation>Khách không xác nhận luận điểm nào trong {n} luận điểm quan trọng nhất, cả lần này lẫn lần rà soát trước</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>Customers were heard on this {days} days ago; they may have changed since.</source>
        <translation>Lần cuối nghe khách nói về chuyện này đã {days} ngày; từ đó tới nay khách có thể đã đổi.</translation>
    </message>
    <message>
        <location filename="../../ui/versions/words.py"/>
        <source>Customers: {words}</source>
        <translation>Khách: {words}</translation>
    </message>
    <message>
        <location filename="../../exports/frame.py"/>
        <location filename="../../exports/sales_cards_pdf.py"/>
        <source>DRAFT</source>
        <translation>BẢN NHÁP</translation>
    </message>
    <message>
        <location filename="../../exports/frame.py"/>
        <location filename="../../exports/sales_cards_pdf.py"/>
        <source>DUE FOR RENEWAL</source>
        <translation>CẦN LÀM MỚI</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/row_faults.py"/>
        <source>Day and month can be read both ways; say which comes first.</source>
        <translation>Ngày và tháng đọc được cả hai cách; hãy chọn cái nào đứng trước.</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/words.py"/>
        <source>Day first, 31/12/2026</source>
        <translation>Ngày trước, 31/12/2026</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Decide on message {code}</source>
        <translation>Quyết về thông điệp {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Decide on proposal {code}</source>
        <translation>Quyết về đề xuất {code}</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_impact.py"/>
        <location filename="../../exports/report_review.py"/>
        <source>Decided</source>
        <translation>Đã quyết</translation>
    </message>
    <message>
        <location filename="../../exports/report_record.py"/>
        <source>Decided by</source>
        <translation>Bên quyết định</translation>
    </message>
    <message>
        <location filename="../../exports/report_results.py"/>
        <location filename="../../exports/report_review.py"/>
        <source>Decided by the owner</source>
        <translation>Chủ doanh nghiệp quyết định</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Decides and pays, but somebody else uses it: a parent, a director, a purchasing officer.</source>
        <translation>Quyết định và trả tiền, nhưng người khác dùng: phụ huynh, giám đốc, người mua hàng của công ty.</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Decision</source>
        <translation>Ai quyết</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Decisions</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <location filename="../../domain/model/request_words.py"/>
        <source>Deliver</source>
        <translation>Giao</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Deliver {code}</source>
        <translation>Giao {code}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/pages.py"/>
        <source>Deliverables</source>
        <translation>Tài liệu bàn giao</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Describe the product</source>
        <translation>Mô tả sản phẩm</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Dissolve the group {code}</source>
        <translation>Giải tán nhóm {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>Do not lean on it with customers. At the next review reword it, turn it round or retire it: no claim changes by itself.</source>
        <translation>Đừng dựa vào câu này khi nói với khách. Buổi rà soát tới hãy sửa câu, đảo lại hoặc bỏ: không luận điểm nào tự đổi.</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>Does</source>
        <translation>Thực hiện</translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>Does it (R), share of activities</source>
        <translation>Thực hiện (R), tỷ lệ trên số việc</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Does not feel the problem yet: begin with a scene of their life, not with the product.</source>
        <translation>Chưa thấy mình có vấn đề: mở đầu bằng một cảnh trong đời họ, đừng mở đầu bằng sản phẩm.</translation>
    </message>
    <message>
        <location filename="../../exports/report_record.py"/>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Done by the customer: visited, paid, went elsewhere.</source>
        <translation>Việc khách đã làm: đi xem, đặt cọc, mua chỗ khác.</translation>
    </message>
    <message>
        <location filename="../../exports/report_votes.py"/>
        <source>Dots on the groups of customers</source>
        <translation>Chấm chọn nhóm khách</translation>
    </message>
    <message>
        <location filename="../../exports/report_votes.py"/>
        <source>Dots on the points that matter most</source>
        <translation>Chấm chọn điểm quan trọng nhất</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Down to this probability a claim counts as contradicted.</source>
        <translation>Khả năng đúng thấp đến mức này thì luận điểm bị bác.</translation>
    </message>
    <message>
        <location filename="../../exports/readme_sheet.py"/>
        <source>Draft</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Draft the feedback form</source>
        <translation>Soạn mẫu phản hồi</translation>
    </message>
    <message>
        <location filename="../../domain/services/release_notes_words.py"/>
        <source>Draft, not signed yet</source>
        <translation>Bản nháp, chưa ký</translation>
    </message>
    <message>
        <location filename="../../exports/brief_frame.py"/>
        <source>Draft: Sales and Marketing have not signed this state</source>
        <translation>Bản nháp: Sales và Marketing chưa cùng ký bản này</translation>
    </message>
    <message>
        <location filename="../../exports/session_report_docx.py"/>
        <location filename="../../exports/session_report_pdf.py"/>
        <source>Draft: no version was signed in this session</source>
        <translation>Bản nháp: buổi này chưa ký phiên bản nào</translation>
    </message>
    <message>
        <location filename="../../ui/shell/pages.py"/>
        <source>Draw</source>
        <translation>Cùng vẽ</translation>
    </message>
    <message>
        <location filename="../../ui/loop/looks.py"/>
        <source>Draw together</source>
        <translation>Cùng vẽ</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>Drawing together</source>
        <translation>Đang cùng vẽ</translation>
    </message>
    <message>
        <location filename="../../exports/report_votes.py"/>
        <source>Drawn as</source>
        <translation>Vẽ thành</translation>
    </message>
    <message>
        <location filename="../../exports/brief_frame.py"/>
        <source>Due for renewal: ask customers before you rest on it</source>
        <translation>Cần làm mới: hỏi lại khách trước khi dựa vào đây</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Duplicate persona {code}</source>
        <translation>Nhân bản chân dung {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/lead_fields.py"/>
        <source>E-mail address</source>
        <translation>Địa chỉ email</translation>
    </message>
    <message>
        <location filename="../../ui/shell/manual.py"/>
        <source>Each claim names who said it and the question of the feedback form that tests it.</source>
        <translation>Mỗi luận điểm ghi rõ ai nói và câu hỏi nào trong phiếu phản hồi kiểm chứng nó.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/sessions.py"/>
        <source>Each department needs at least one voter.</source>
        <translation>Mỗi bộ phận cần ít nhất một người bỏ phiếu.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Each iteration needs so many answers before a claim is compared.</source>
        <translation>Mỗi vòng phải có chừng này câu trả lời thì mới đem ra so.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/manual.py"/>
        <source>Each rests on claims: when a claim weakens, the messages on it are flagged.</source>
        <translation>Mỗi thông điệp dựa trên luận điểm: luận điểm yếu đi thì các thông điệp dựa trên nó được đánh dấu.</translation>
    </message>
    <message>
        <location filename="../../exports/report_votes.py"/>
        <source>Each side sealed its notes before it saw the others'.</source>
        <translation>Mỗi bên đã niêm phong phiếu của mình trước khi thấy phiếu bên khác.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/manual.py"/>
        <source>Each side ticks what it has understood and leaves its questions here.</source>
        <translation>Mỗi bên đánh dấu phần mình đã hiểu và để lại câu hỏi ở đây.</translation>
    </message>
    <message>
        <location filename="../../domain/services/ground_rules.py"/>
        <source>Each side writes alone first; nobody reads the others before the reveal.</source>
        <translation>Mỗi bên viết riêng trước; chưa mở thì không ai đọc của ai.</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Edit USP {code}</source>
        <translation>Sửa USP {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Edit a decision</source>
        <translation>Sửa một quyết định</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Edit a figure</source>
        <translation>Sửa một số liệu</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Edit a note</source>
        <translation>Sửa ghi chú</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Edit a person</source>
        <translation>Sửa thông tin một người</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Edit a question about the brief</source>
        <translation>Sửa câu hỏi về đề bài</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Edit a result of step {code}</source>
        <translation>Sửa một kết quả của bước {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Edit activity {code}</source>
        <translation>Sửa việc {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Edit an action</source>
        <translation>Sửa một việc cần làm</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Edit an agenda</source>
        <translation>Sửa chương trình</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Edit an owner's statement</source>
        <translation>Sửa nhận định của chủ doanh nghiệp</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Edit claim {code}</source>
        <translation>Sửa luận điểm {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Edit message {code}</source>
        <translation>Sửa thông điệp {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Edit obligation {code}</source>
        <translation>Sửa nghĩa vụ {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Edit persona {code}</source>
        <translation>Sửa chân dung {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Edit position {code}</source>
        <translation>Sửa vị trí {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Edit quote {code}</source>
        <translation>Sửa lời khách {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Edit step {code}</source>
        <translation>Sửa bước {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Edit the feedback form</source>
        <translation>Sửa mẫu phản hồi</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Edit the group {code}</source>
        <translation>Sửa nhóm {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Edit what was parked</source>
        <translation>Sửa điều đã để lại</translation>
    </message>
    <message>
        <location filename="../../domain/model/table_words.py"/>
        <source>Empty characters that were left out: {count}</source>
        <translation>Ký tự rỗng đã bỏ đi: {count}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>End campaign {code}</source>
        <translation>Kết thúc chiến dịch {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>End iteration {number}</source>
        <translation>Kết thúc vòng {number}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>End session {number}</source>
        <translation>Kết thúc buổi {number}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>End the silent reading</source>
        <translation>Kết thúc đọc im lặng</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Enough customers answered, and they speak against it.</source>
        <translation>Đã đủ khách trả lời, và họ nói ngược lại.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Enough for a verdict</source>
        <translation>Đủ để kết luận</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Enter the totals of iteration {number}</source>
        <translation>Nhập số tổng của vòng {number}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/manual.py"/>
        <source>Every edit is saved as it is made. There is nothing to save and nothing to lose.</source>
        <translation>Sửa đến đâu lưu đến đó. Không cần bấm lưu và không mất gì.</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_impact.py"/>
        <source>Every message stands on claims that have not moved.</source>
        <translation>Mọi thông điệp đều dựa vào luận điểm không đổi.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/manual.py"/>
        <source>Every step keeps who, when and a note. What comes back has half the time, two hours at least; what is late goes up level by level.</source>
        <translation>Mỗi bước đều ghi ai, khi nào và ghi chú. Bị trả lại thì có một nửa thời hạn, ít nhất hai giờ; quá hạn thì chuyển dần lên cấp trên.</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing.py"/>
        <source>Everybody votes alone. Results are shown after closing.</source>
        <translation>Mỗi người tự chấm kín. Đóng vòng rồi mới xem kết quả.</translation>
    </message>
    <message>
        <location filename="../../exports/brief_back.py"/>
        <source>Evidence and changes</source>
        <translation>Bằng chứng và thay đổi</translation>
    </message>
    <message>
        <location filename="../../exports/brief_back.py"/>
        <source>Evidence behind each claim</source>
        <translation>Bằng chứng sau từng luận điểm</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/panes.py"/>
        <source>Export to Excel…</source>
        <translation>Xuất ra Excel…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/manual.py"/>
        <source>F7 parks something, F8 writes down a decision, F4 an action, without leaving the step. What stays open comes up again in the next session.</source>
        <translation>F7 để lại một điều bàn sau, F8 ghi quyết định, F4 ghi việc cần làm, không phải rời bước. Điều còn mở sẽ hiện lại ở buổi sau.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>False alarms accepted</source>
        <translation>Báo nhầm chấp nhận được</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_looks.py"/>
        <source>Fed back</source>
        <translation>Có phản hồi</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_words.py"/>
        <source>Fed back, of all leads</source>
        <translation>Có phản hồi, trên mọi lead</translation>
    </message>
    <message>
        <location filename="../../exports/feedback_layout.py"/>
        <source>Feedback</source>
        <translation>Phản hồi</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>Feedback on more leads would make it firm.</source>
        <translation>Có phản hồi của nhiều lead hơn thì mới chắc.</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Feels the problem, sees no way out: name what hurts in the customer's own words.</source>
        <translation>Thấy vấn đề nhưng chưa thấy lối ra: gọi tên nỗi đau bằng chính lời khách.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Fewer equally busy consultants than this: one source.</source>
        <translation>Ít tư vấn viên hơn mức này (tính như bận bằng nhau): coi là một nguồn.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Fewer of the leads than this answered: low coverage.</source>
        <translation>Phần lead có trả lời thấp hơn mức này: phủ thấp.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Fewest sources</source>
        <translation>Số nguồn tối thiểu</translation>
    </message>
    <message>
        <location filename="../../exports/report_review.py"/>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>Figures frozen</source>
        <translation>Đã khoá số liệu</translation>
    </message>
    <message>
        <location filename="../../exports/report_review.py"/>
        <source>Figures that the departments read to each other</source>
        <translation>Số liệu hai bộ phận đọc cho nhau</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Fill in the default matrix</source>
        <translation>Điền ma trận mặc định</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Fill in the default register of obligations</source>
        <translation>Điền sổ nghĩa vụ mặc định</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>Fill in the feedback for the leads that are still missing.</source>
        <translation>Ghi phản hồi cho những lead còn thiếu.</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Fill in the template</source>
        <translation>Điền theo mẫu</translation>
    </message>
    <message>
        <location filename="../../exports/prework_xlsx.py"/>
        <source>Fill in the white cells only. Codes and headings are locked; rows may stay empty.</source>
        <translation>Chỉ điền ô trắng. Mã và tiêu đề đã khoá; dòng nào không dùng thì để trống.</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Fill in the worked example</source>
        <translation>Điền ví dụ mẫu</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Fill in which USP serves which claim</source>
        <translation>Điền USP nào đáp ứng luận điểm nào</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Fill letters in {activity}</source>
        <translation>Điền chữ cho việc {activity}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Fill the test list with what is suggested</source>
        <translation>Điền danh sách kiểm theo gợi ý</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/columns.py"/>
        <source>First stage first</source>
        <translation>Giai đoạn đầu trước</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/columns.py"/>
        <source>Fit</source>
        <translation>Độ khớp</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/wording.py"/>
        <source>Fits</source>
        <translation>Khớp</translation>
    </message>
    <message>
        <location filename="../../ui/direction/wording.py"/>
        <source>For</source>
        <translation>Dành cho</translation>
    </message>
    <message>
        <location filename="../../exports/brief_parts.py"/>
        <source>For Marketing: name, date</source>
        <translation>Marketing ký: họ tên, ngày</translation>
    </message>
    <message>
        <location filename="../../exports/brief_parts.py"/>
        <source>For Sales: name, date</source>
        <translation>Sales ký: họ tên, ngày</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_start.py"/>
        <source>For each of: {names}</source>
        <translation>Viết cho từng chân dung: {names}</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>For it, with a small doubt</source>
        <translation>Ủng hộ, có băn khoăn nhỏ</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>For whom everything is made and said first. There is one: what does not fit this customer is changed.</source>
        <translation>Mọi thứ làm ra và nói ra trước hết là cho người này. Chỉ có một: điều gì không hợp với khách này thì sửa.</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>For whom nothing is made and no money is spent; Sales need not run after them.</source>
        <translation>Không làm gì riêng và không tốn tiền cho nhóm này; Sales không cần chạy theo.</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/lead_fields.py"/>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <location filename="../../domain/model/table_words.py"/>
        <source>Formulas without a saved result, read as empty: {count}</source>
        <translation>Công thức chưa lưu kết quả, coi như ô trống: {count}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Freeze the figures of iteration {number}</source>
        <translation>Khoá số liệu vòng {number}</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>From so many full answers a claim gets a verdict; with fewer it is thin.</source>
        <translation>Từ chừng này lượt trả lời quy đổi thì luận điểm có kết luận; ít hơn thì còn mỏng.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>From this probability a claim counts as supported.</source>
        <translation>Khả năng đúng từ mức này thì luận điểm đứng vững.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Full screen</source>
        <translation>Toàn màn hình</translation>
    </message>
    <message>
        <location filename="../../exports/call_sheet_pdf.py"/>
        <source>Further claims to ask about, in later calls: {n}</source>
        <translation>Luận điểm khác, để hỏi trong các cuộc gọi sau: {n}</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/columns.py"/>
        <source>Furthest stage first</source>
        <translation>Đi xa nhất trước</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Gain</source>
        <translation>Mong muốn</translation>
    </message>
    <message>
        <location filename="../../domain/errors/things.py"/>
        <source>Give each meaning a single letter of its own. Who answers and who does need one.</source>
        <translation>Mỗi ý nghĩa cần đúng một chữ cái riêng. Người chịu trách nhiệm giải trình và người thực hiện bắt buộc phải có chữ.</translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>Give the product a name and say what it is</source>
        <translation>Đặt tên sản phẩm và ghi nó là gì</translation>
    </message>
    <message>
        <location filename="../../domain/model/asked.py"/>
        <source>Give the reason too: which customers, how many, since when.</source>
        <translation>Ghi cả lý do: khách nào, bao nhiêu người, từ khi nào.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/leads.py"/>
        <source>Give these leads a name, so that people know later where they came from.</source>
        <translation>Đặt tên cho đợt lead này, để sau này còn biết chúng từ đâu tới.</translation>
    </message>
    <message>
        <location filename="../../exports/report_room.py"/>
        <source>Given, minutes</source>
        <translation>Được cho, phút</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>Go on asking. If it stays this close, word it for more customers or for fewer.</source>
        <translation>Cứ hỏi tiếp. Nếu vẫn sát nút như vậy, sửa câu thành nhiều khách hơn hoặc ít khách hơn.</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>Go on asking; do not speak of it as certain.</source>
        <translation>Cứ hỏi tiếp; đừng nói như chuyện đã chắc.</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Go on with session {number}</source>
        <translation>Làm tiếp buổi {number}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Go to step {code}</source>
        <translation>Sang bước {code}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Go to the next part of the window</source>
        <translation>Sang phần kế tiếp của cửa sổ</translation>
    </message>
    <message>
        <location filename="../../ui/shell/manual.py"/>
        <source>Going back deletes nothing: later steps are marked to be looked at again.</source>
        <translation>Quay lại không xoá gì: các bước sau chỉ được đánh dấu để xem lại.</translation>
    </message>
    <message>
        <location filename="../../exports/report_votes.py"/>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Group what is new as {code}</source>
        <translation>Gom điều mới thành nhóm {code}</translation>
    </message>
    <message>
        <location filename="../../exports/report_votes.py"/>
        <source>Groups of customers</source>
        <translation>Các nhóm khách</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Habit</source>
        <translation>Thói quen</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Half-life</source>
        <translation>Chu kỳ bán rã</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Hand in a vote</source>
        <translation>Nộp phiếu</translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Hand in a workbook written beforehand…</source>
        <translation>Nhận tệp viết trước…</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Hand in what a side wrote beforehand</source>
        <translation>Nhận phần một bên viết trước</translation>
    </message>
    <message>
        <location filename="../../exports/prework_xlsx.py"/>
        <source>Hand the file back without showing it to the other side: it is sealed unread.</source>
        <translation>Nộp lại tệp, đừng cho bên kia xem: tệp được niêm phong mà không ai đọc.</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>Handed over</source>
        <translation>Đã bàn giao</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_dots.py"/>
        <source>Hands are counted by department and typed in. Results are shown after closing; both departments weigh the same.</source>
        <translation>Đếm tay từng bên rồi gõ vào máy. Đóng vòng rồi mới hiện kết quả; hai bên nặng ngang nhau.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Heard at all</source>
        <translation>Đã nghe khách</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>Held by: {names}</source>
        <translation>Người giữ: {names}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Help on this page</source>
        <translation>Trợ giúp về trang này</translation>
    </message>
    <message>
        <location filename="../../ui/direction/wording.py"/>
        <source>Helped by {codes}</source>
        <translation>Hỗ trợ: {codes}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Hide now on the projector</source>
        <translation>Che máy chiếu ngay</translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <location filename="../../domain/services/agreeing.py"/>
        <source>Hold the private ballot on the agreement first.</source>
        <translation>Hãy bỏ phiếu đồng thuận kín trước.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>How alike answers through one consultant are, from 0 to 1; for details.</source>
        <translation>Các câu trả lời qua cùng một tư vấn viên giống nhau đến đâu, từ 0 đến 1; chỉ dùng ở phần chi tiết.</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <location filename="../../ui/session/closing/words.py"/>
        <source>How claims are counted</source>
        <translation>Cách tính luận điểm</translation>
    </message>
    <message>
        <location filename="../../exports/call_sheet_pdf.py"/>
        <source>How customers answered</source>
        <translation>Khách trả lời thế nào</translation>
    </message>
    <message>
        <location filename="../../domain/model/unknown.py"/>
        <source>How do you manage today, and what would you miss if you changed?</source>
        <translation>Lâu nay anh/chị vẫn làm thế nào, nếu đổi thì tiếc điều gì ạ?</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>How each side sees the customer</source>
        <translation>Mỗi bên nhìn khách thế nào</translation>
    </message>
    <message>
        <location filename="../../exports/report_results.py"/>
        <source>How far</source>
        <translation>Mức đồng thuận</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_closing.py"/>
        <source>How far do you agree with version {number} and its obligations?</source>
        <translation>Bạn đồng ý tới mức nào với bản {number} và các nghĩa vụ kèm theo?</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_closing.py"/>
        <location filename="../../exports/report_results.py"/>
        <source>How far we agree</source>
        <translation>Mức đồng thuận</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>How fast answers age</source>
        <translation>Câu trả lời cũ đi nhanh hay chậm</translation>
    </message>
    <message>
        <location filename="../../exports/report_votes.py"/>
        <source>How it came in</source>
        <translation>Cách nhập</translation>
    </message>
    <message>
        <location filename="../../exports/report_room.py"/>
        <source>How it lies</source>
        <translation>Thuộc loại</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>How long a message may wait</source>
        <translation>Thông điệp được chờ bao lâu</translation>
    </message>
    <message>
        <location filename="../../domain/model/lint.py"/>
        <source>How many customers is this? Say most, many, some or rarely, or choose it.</source>
        <translation>Bao nhiêu khách như vậy? Hãy viết đa số, nhiều, một số hay hiếm, hoặc chọn lượng từ.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/evidence.py"/>
        <source>How many people is a whole number from 0 to {most}.</source>
        <translation>Số người là số nguyên từ 0 đến {most}.</translation>
    </message>
    <message>
        <location filename="../../domain/model/lint.py"/>
        <source>How much depends on it? Choose an importance from 1 to 3.</source>
        <translation>Câu này quan trọng đến đâu? Chọn mức quan trọng từ 1 đến 3.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>How much one answer weighs</source>
        <translation>Một câu trả lời nặng bao nhiêu</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>How much one item may bring</source>
        <translation>Một bằng chứng được tính tối đa bao nhiêu</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>How surely the true share lies in the range that stands beside a share.</source>
        <translation>Tỷ lệ thật nằm trong khoảng ghi cạnh tỷ lệ với độ chắc chừng này.</translation>
    </message>
    <message>
        <location filename="../../exports/readme_sheet.py"/>
        <source>How to read it</source>
        <translation>Cách đọc</translation>
    </message>
    <message>
        <location filename="../../ui/shell/pages.py"/>
        <source>How we count</source>
        <translation>Cách tính</translation>
    </message>
    <message>
        <location filename="../../exports/report_record.py"/>
        <source>How what is owed was kept</source>
        <translation>Nghĩa vụ đã được giữ ra sao</translation>
    </message>
    <message>
        <location filename="../../domain/model/unknown.py"/>
        <source>How would you put it to a friend?</source>
        <translation>Nếu kể lại với bạn bè, anh/chị sẽ nói thế nào ạ?</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>However many people an item counts, it brings no more full answers than this.</source>
        <translation>Dù đếm được bao nhiêu người, một bằng chứng không góp quá chừng này lượt trả lời quy đổi.</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>I accept it, and want my doubt written down</source>
        <translation>Chấp nhận, muốn ghi lại băn khoăn</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>I block it, for a serious reason</source>
        <translation>Chặn, có lý do nghiêm trọng</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>I disagree, but do not stand in the way</source>
        <translation>Không đồng ý nhưng không chặn</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>I owe</source>
        <translation>Tôi phải cung cấp</translation>
    </message>
    <message>
        <location filename="../../domain/model/table_words.py"/>
        <source>If there are many, try another encoding.</source>
        <translation>Nếu có nhiều, hãy thử bảng mã khác.</translation>
    </message>
    <message>
        <location filename="../../domain/services/ground_rules.py"/>
        <source>If we still disagree, we keep both views and test them.</source>
        <translation>Vẫn khác nhau thì giữ cả hai ý để kiểm chứng.</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/wording.py"/>
        <source>Import</source>
        <translation>Đợt nhập</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Import an ad report</source>
        <translation>Nhập báo cáo quảng cáo</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Import the leads “{name}”</source>
        <translation>Nhập lead “{name}”</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/figures.py"/>
        <location filename="../../ui/loop/figures_looks.py"/>
        <source>Impressions</source>
        <translation>Lượt hiển thị</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_rating.py"/>
        <source>In 10 customers, for how many is this true?</source>
        <translation>Trong 10 khách, bao nhiêu người đúng như câu này?</translation>
    </message>
    <message>
        <location filename="../../domain/services/release_notes_words.py"/>
        <source>In force since {day}</source>
        <translation>Có hiệu lực từ {day}</translation>
    </message>
    <message>
        <location filename="../../exports/brief_back.py"/>
        <source>In full, what page 1 shows in part</source>
        <translation>Nguyên văn những gì trang 1 chỉ ghi một phần</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>In-depth interview</source>
        <translation>Phỏng vấn sâu</translation>
    </message>
    <message>
        <location filename="../../exports/registers.py"/>
        <source>Information obligations</source>
        <translation>Nghĩa vụ thông tin</translation>
    </message>
    <message>
        <location filename="../../exports/cards_pdf.py"/>
        <source>Input cards</source>
        <translation>Phiếu viết tay</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/columns.py"/>
        <source>Interest</source>
        <translation>Quan tâm</translation>
    </message>
    <message>
        <location filename="../../domain/errors/reports.py"/>
        <source>Interest, fit, reason, answers and words come from a conversation, and this outcome is none. Choose another outcome, or take these answers away.</source>
        <translation>Mức quan tâm, mức khớp, lý do, câu trả lời và lời khách chỉ có khi đã trao đổi, mà kết quả này không phải là trao đổi. Hãy chọn kết quả khác, hoặc bỏ các câu trả lời ấy.</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/wording.py"/>
        <source>Interested</source>
        <translation>Quan tâm</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>Is asked first</source>
        <translation>Được hỏi trước</translation>
    </message>
    <message>
        <location filename="../../exports/registers.py"/>
        <location filename="../../exports/report_results.py"/>
        <location filename="../../ui/documents/sheets.py"/>
        <source>Is entitled</source>
        <translation>Bên được quyền nhận</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Is ready and waits for a last reason: say what to do now, and make it easy.</source>
        <translation>Đã sẵn sàng, chỉ chờ một lý do cuối: nói rõ làm gì ngay bây giờ, và làm cho thật dễ.</translation>
    </message>
    <message>
        <location filename="../../domain/model/campaign_concerns.py"/>
        <source>It aims at version {number}, but {newer} is in force. Update the ads, then choose {newer}.</source>
        <translation>Đang nhắm theo phiên bản {number}, trong khi {newer} đã có hiệu lực. Sửa quảng cáo rồi chọn {newer}.</translation>
    </message>
    <message>
        <location filename="../../domain/model/campaign_concerns.py"/>
        <source>It aims at version {number}, which was withdrawn.</source>
        <translation>Đang nhắm theo phiên bản {number}, phiên bản này đã bị rút.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/campaigns.py"/>
        <source>It ends on {ends}, before it begins on {starts}. Change one of the two days.</source>
        <translation>Ngày kết thúc {ends} lại trước ngày bắt đầu {starts}. Sửa một trong hai ngày.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/requests.py"/>
        <source>It goes up to the next level from {moment} on.</source>
        <translation>Chỉ chuyển lên cấp tiếp theo từ {moment}.</translation>
    </message>
    <message>
        <location filename="../../persistence/agenda_files.py"/>
        <source>It has a step that this version does not know.</source>
        <translation>Trong tệp có bước mà phiên bản này chưa biết.</translation>
    </message>
    <message>
        <location filename="../../domain/model/campaign_concerns.py"/>
        <source>It has ended, and no result is written down.</source>
        <translation>Đã kết thúc mà chưa ghi kết quả nào.</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/words.py"/>
        <source>It has few different values.</source>
        <translation>Cột có ít giá trị khác nhau.</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/mapping_form.py"/>
        <source>It has no list of columns.</source>
        <translation>Tệp không có danh sách cột.</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/words.py"/>
        <source>It is empty.</source>
        <translation>Cột trống.</translation>
    </message>
    <message>
        <location filename="../../exports/report_results.py"/>
        <source>It is looked at again on {day}.</source>
        <translation>Xem lại vào ngày {day}.</translation>
    </message>
    <message>
        <location filename="../../persistence/mapping_files.py"/>
        <source>It is no JSON text.</source>
        <translation>Đây không phải văn bản JSON.</translation>
    </message>
    <message>
        <location filename="../../persistence/agenda_files.py"/>
        <source>It is no agenda of this program.</source>
        <translation>Đây không phải chương trình buổi làm việc của phần mềm này.</translation>
    </message>
    <message>
        <location filename="../../persistence/mapping_files.py"/>
        <source>It is no file.</source>
        <translation>Đây không phải một tệp.</translation>
    </message>
    <message>
        <location filename="../../domain/model/ad_mapping.py"/>
        <location filename="../../domain/model/importing/mapping_form.py"/>
        <source>It is no mapping of this program.</source>
        <translation>Đây không phải tệp ghép cột của chương trình này.</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>It is said of fewer customers than when this was decided.</source>
        <translation>Nay chỉ nói về ít khách hơn so với lúc quyết.</translation>
    </message>
    <message>
        <location filename="../../domain/services/reminding.py"/>
        <source>It is to be delivered.</source>
        <translation>Cần giao.</translation>
    </message>
    <message>
        <location filename="../../persistence/mapping_files.py"/>
        <source>It is too large.</source>
        <translation>Tệp quá lớn.</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>It moves when we move our budget, our targeting or our content.</source>
        <translation>Mình đổi ngân sách, tệp nhắm hay nội dung là con số đổi theo.</translation>
    </message>
    <message>
        <location filename="../../domain/model/message_lint.py"/>
        <source>It promises something and shows no proof. Name a USP or another proof.</source>
        <translation>Có hứa mà không có bằng chứng. Hãy nêu một USP hoặc bằng chứng khác.</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/words.py"/>
        <source>It says the same in every row.</source>
        <translation>Dòng nào cũng ghi như nhau.</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/words.py"/>
        <source>It tells who somebody is, so it is left out.</source>
        <translation>Cột cho biết khách là ai nên được bỏ ra.</translation>
    </message>
    <message>
        <location filename="../../persistence/agenda_files.py"/>
        <source>It was made by a newer version of this program.</source>
        <translation>Tệp do phiên bản mới hơn của phần mềm tạo ra.</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>It was taken out of use.</source>
        <translation>Luận điểm đã ngừng dùng.</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>It was turned round: now the opposite is said.</source>
        <translation>Luận điểm đã bị đảo: nay nói ngược lại.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/requests.py"/>
        <source>It would be due {due}, before it is asked for. Choose a later time.</source>
        <translation>Hạn sẽ là {due}, trước cả lúc gửi yêu cầu. Hãy chọn hạn muộn hơn.</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>It would recover only if many new customers answered otherwise.</source>
        <translation>Chỉ khi nhiều khách mới trả lời ngược lại thì câu này mới đứng lại được.</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>It would waver if new customers answered otherwise, or if nobody asked.</source>
        <translation>Câu này sẽ lung lay nếu khách mới trả lời khác đi, hoặc lâu không ai hỏi lại.</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Its answers are too old to be trusted still.</source>
        <translation>Câu trả lời đã cũ, không còn tin được.</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/words.py"/>
        <source>Its name says so.</source>
        <translation>Tên cột nói vậy.</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Its persona is no longer the primary one.</source>
        <translation>Chân dung của nó không còn là chân dung chính.</translation>
    </message>
    <message>
        <location filename="../../domain/model/ad_mapping.py"/>
        <location filename="../../domain/model/importing/mapping_form.py"/>
        <source>Its values are not described.</source>
        <translation>Các giá trị không được mô tả.</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/words.py"/>
        <source>Its values look like it.</source>
        <translation>Giá trị trong cột giống vậy.</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Job to be done</source>
        <translation>Việc khách muốn làm được</translation>
    </message>
    <message>
        <location filename="../../exports/lists.py"/>
        <location filename="../../exports/matrix_sheet.py"/>
        <source>Joint for</source>
        <translation>Việc chung về</translation>
    </message>
    <message>
        <location filename="../../ui/shell/pages.py"/>
        <source>Keep it fair</source>
        <translation>Giữ công bằng</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Keep two notes apart</source>
        <translation>Tách riêng hai ghi chú</translation>
    </message>
    <message>
        <location filename="../../exports/report_record.py"/>
        <source>Kept</source>
        <translation>Được giữ</translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <location filename="../../exports/lists.py"/>
        <location filename="../../exports/matrix_sheet.py"/>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <location filename="../../ui/direction/wording.py"/>
        <source>Known since {moment}</source>
        <translation>Biết từ {moment}</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Knows that there are ways out, not ours: say why this way is the better one.</source>
        <translation>Biết có lối ra nhưng chưa biết ta: nói vì sao cách này tốt hơn.</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Knows the product, is not sure: show proof and answer what holds the customer back.</source>
        <translation>Biết sản phẩm nhưng chưa chắc: đưa bằng chứng và trả lời điều đang cản khách.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Largest distance of the departments</source>
        <translation>Khoảng cách lớn nhất giữa hai bên</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/columns.py"/>
        <source>Last report</source>
        <translation>Phản hồi cuối</translation>
    </message>
    <message>
        <location filename="../../domain/errors/things.py"/>
        <source>Later work has changed the same things, so this can no longer be undone.</source>
        <translation>Những việc làm sau đã thay đổi chính các mục này nên không hoàn tác được nữa.</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/columns.py"/>
        <source>Latest report first</source>
        <translation>Phản hồi mới trước</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Lay slips together</source>
        <translation>Gộp phiếu</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/words.py"/>
        <source>Lay together what means the same</source>
        <translation>Hãy ghép những phiếu cùng ý</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Lay two points together</source>
        <translation>Ghép hai điểm lại</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/columns.py"/>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Lead data</source>
        <translation>Data (lead)</translation>
    </message>
    <message>
        <location filename="../../exports/readme_sheet.py"/>
        <source>Lead data and closing are joint: both departments must appear in those rows.</source>
        <translation>Data (lead) và chốt khách là việc chung: hàng nào như vậy cũng phải có cả hai bộ phận.</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/lead_fields.py"/>
        <source>Lead note</source>
        <translation>Ghi chú về lead</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_looks.py"/>
        <source>Leads</source>
        <translation>Lead</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/figures.py"/>
        <source>Leads (ads)</source>
        <translation>Lead (quảng cáo)</translation>
    </message>
    <message>
        <location filename="../../domain/services/revision_words.py"/>
        <source>Leads came by {by} than before: the ads may explain it</source>
        <translation>Lead về từ {by} so với vòng trước: có thể do quảng cáo</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/figures.py"/>
        <source>Leads per click</source>
        <translation>Lead trên lượt bấm</translation>
    </message>
    <message>
        <location filename="../../ui/loop/looks.py"/>
        <source>Leads to Sales</source>
        <translation>Giao lead cho Sales</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Least change that matters</source>
        <translation>Thay đổi nhỏ nhất đáng kể</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Least coverage</source>
        <translation>Độ phủ tối thiểu</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Leave a question about a figure open</source>
        <translation>Để ngỏ câu hỏi về số liệu</translation>
    </message>
    <message>
        <location filename="../../exports/run_sheet_pdf.py"/>
        <source>Leaves: {things}</source>
        <translation>Để lại: {things}</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/columns.py"/>
        <source>Left the ladder</source>
        <translation>Rời thang vì</translation>
    </message>
    <message>
        <location filename="../../domain/model/request_words.py"/>
        <source>Let it go up</source>
        <translation>Chuyển lên cấp trên</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>Let others ask the same question.</source>
        <translation>Nhờ người khác hỏi cùng câu đó.</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Let quote {code} stand for its persona</source>
        <translation>Lấy lời khách {code} làm lời của chân dung</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Let somebody take up the position {code}</source>
        <translation>Giao vị trí {code} cho một người</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Let the owner decide on proposal {code}</source>
        <translation>Để chủ doanh nghiệp quyết đề xuất {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Let {code} go up</source>
        <translation>Chuyển {code} lên cấp trên</translation>
    </message>
    <message>
        <location filename="../../exports/lists.py"/>
        <source>Letter</source>
        <translation>Chữ</translation>
    </message>
    <message>
        <location filename="../../domain/model/table_words.py"/>
        <source>Letters that could not be read and are shown as �: {count}</source>
        <translation>Chữ không đọc được, hiện thành �: {count}</translation>
    </message>
    <message>
        <location filename="../../domain/model/table_words.py"/>
        <source>Letters Ð of another alphabet turned into Đ: {count}</source>
        <translation>Chữ Ð của bảng chữ cái khác đã đổi thành Đ: {count}</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Level of the range</source>
        <translation>Độ chắc của khoảng</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Likeness within one consultant</source>
        <translation>Mức giống nhau trong một tư vấn viên</translation>
    </message>
    <message>
        <location filename="../../domain/errors/tables.py"/>
        <source>Line {line} has more than {most} characters. This is no table, or another encoding. Nothing was taken from it.</source>
        <translation>Dòng {line} dài hơn {most} ký tự. Đây không phải là bảng, hoặc tệp dùng bảng mã khác. Chưa lấy gì từ tệp này.</translation>
    </message>
    <message>
        <location filename="../../domain/model/table_words.py"/>
        <source>Lines end in different ways; all were read.</source>
        <translation>Các dòng kết thúc theo nhiều kiểu khác nhau; đã đọc đủ.</translation>
    </message>
    <message>
        <location filename="../../exports/lists.py"/>
        <location filename="../../exports/readme_sheet.py"/>
        <location filename="../../exports/workbook.py"/>
        <location filename="../../ui/documents/sheets.py"/>
        <source>Lists</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Lock the session against slips</source>
        <translation>Khoá buổi làm việc tránh bấm nhầm</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_shortlist.py"/>
        <location filename="../../ui/board/words.py"/>
        <source>Lone slips</source>
        <translation>Phiếu lẻ</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>Look at what we changed first, and only then at customers.</source>
        <translation>Xem mình đã đổi gì trước, rồi mới xét tới khách.</translation>
    </message>
    <message>
        <location filename="../../exports/brief_claims.py"/>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Mai Cười dental clinic</source>
        <translation>Nha khoa Mai Cười</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Make a group of slips</source>
        <translation>Gom phiếu thành nhóm</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Make an agenda of your own</source>
        <translation>Tạo chương trình riêng</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Make version {number} the draft again</source>
        <translation>Đưa phiên bản {number} về lại bản nháp</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Many</source>
        <translation>Nhiều</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Mark claim {code} to be talked about</source>
        <translation>Đánh dấu luận điểm {code} cần bàn</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Mark later steps to be looked at again</source>
        <translation>Đánh dấu các bước sau cần xem lại</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <location filename="../../domain/services/trait_words.py"/>
        <source>Marketing and Sales put their marks on the same place</source>
        <translation>Marketing và Sales đặt dấu cùng một chỗ</translation>
    </message>
    <message>
        <location filename="../../domain/services/trait_words.py"/>
        <source>Marketing and Sales see much the same ({gap} of {steps} apart)</source>
        <translation>Marketing và Sales nhìn gần như nhau (lệch {gap}/{steps})</translation>
    </message>
    <message>
        <location filename="../../domain/services/trait_words.py"/>
        <source>Marketing and Sales stand far apart, {gap} of {steps}: ask customers</source>
        <translation>Marketing và Sales lệch xa nhau, {gap}/{steps}: hỏi khách</translation>
    </message>
    <message>
        <location filename="../../domain/services/trait_words.py"/>
        <source>Marketing and Sales stand {gap} of {steps} apart</source>
        <translation>Marketing và Sales lệch nhau {gap}/{steps}</translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>Marketing has ticked {count} of {topics} parts</source>
        <translation>Marketing mới đánh dấu hiểu {count}/{topics} phần</translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>Marketing has understood the brief</source>
        <translation>Marketing đã hiểu đề bài</translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>Marketing in the room: {count}</source>
        <translation>Marketing có mặt: {count}</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Marketing's judgement</source>
        <translation>Nhận định của Marketing</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/words.py"/>
        <source>Marketing: did the ads touch this?</source>
        <translation>Marketing: quảng cáo đã chạm tới chưa?</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/words.py"/>
        <source>Matched by you</source>
        <translation>Do cả phòng ghép</translation>
    </message>
    <message>
        <location filename="../../exports/readme_sheet.py"/>
        <location filename="../../exports/workbook.py"/>
        <location filename="../../ui/documents/sheets.py"/>
        <location filename="../../ui/responsibilities/panes.py"/>
        <source>Matrix</source>
        <translation>Ma trận</translation>
    </message>
    <message>
        <location filename="../../exports/lists.py"/>
        <source>Meaning</source>
        <translation>Nghĩa</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>Measured by</source>
        <translation>Đo bằng</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Mend activity {code}</source>
        <translation>Sửa việc {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Merge claim {code} into {into}</source>
        <translation>Gộp luận điểm {code} vào {into}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Merge position {code} into {other}</source>
        <translation>Gộp vị trí {code} vào {other}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Merge the group {code} into {into}</source>
        <translation>Gộp nhóm {code} vào {into}</translation>
    </message>
    <message>
        <location filename="../../exports/brief_parts.py"/>
        <location filename="../../exports/report_results.py"/>
        <location filename="../../exports/report_review.py"/>
        <source>Message</source>
        <translation>Thông điệp</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/lead_fields.py"/>
        <source>Message code</source>
        <translation>Mã thông điệp</translation>
    </message>
    <message>
        <location filename="../../exports/sales_cards_pdf.py"/>
        <source>Message {code}</source>
        <translation>Thông điệp {code}</translation>
    </message>
    <message>
        <location filename="../../ui/versions/words.py"/>
        <source>Message {code} rests on it: {flag}</source>
        <translation>Thông điệp {code} dựa vào đây: {flag}</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_messages.py"/>
        <source>Messages</source>
        <translation>Thông điệp</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Messages that each side proposed</source>
        <translation>Thông điệp mỗi bên đề xuất</translation>
    </message>
    <message>
        <location filename="../../domain/services/release_notes_words.py"/>
        <source>Messages to act on</source>
        <translation>Thông điệp cần xử lý</translation>
    </message>
    <message>
        <location filename="../../exports/report_review.py"/>
        <source>Messages under which a claim had moved</source>
        <translation>Thông điệp có luận điểm đã đổi</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Method</source>
        <translation>Cách làm</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>Mind: this number speaks of our own campaign before it speaks of customers.</source>
        <translation>Lưu ý: con số này nói về chiến dịch của mình trước khi nói về khách.</translation>
    </message>
    <message>
        <location filename="../../domain/services/release_notes_words.py"/>
        <source>Minority views</source>
        <translation>Ý kiến thiểu số</translation>
    </message>
    <message>
        <location filename="../../exports/brief_front.py"/>
        <location filename="../../exports/report_room.py"/>
        <source>Minority views on record</source>
        <translation>Ý kiến thiểu số được ghi lại</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/mapping_form.py"/>
        <source>Money is counted in nothing known.</source>
        <translation>Đơn vị tiền không biết.</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/words.py"/>
        <source>Month first, 12/31/2026</source>
        <translation>Tháng trước, 12/31/2026</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>More answers to one side or the other would decide it.</source>
        <translation>Thêm câu trả lời nghiêng hẳn về một phía thì mới ngã ngũ.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>More of the answers than this through one consultant: one source.</source>
        <translation>Một tư vấn viên mang về quá tỷ lệ này: coi là một nguồn.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Most</source>
        <translation>Đa số</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Most through one consultant</source>
        <translation>Tối đa qua một tư vấn viên</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Move USP {code}</source>
        <translation>Chuyển chỗ USP {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Move a group</source>
        <translation>Dời một nhóm</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Move a person</source>
        <translation>Chuyển chỗ một người</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Move a question of the feedback form</source>
        <translation>Chuyển chỗ câu hỏi trên mẫu phản hồi</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Move a result of step {code}</source>
        <translation>Chuyển một kết quả của bước {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Move activity {code}</source>
        <translation>Chuyển chỗ việc {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Move claim {code}</source>
        <translation>Chuyển luận điểm {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Move claim {code} on the test list</source>
        <translation>Đổi chỗ luận điểm {code} trong danh sách kiểm</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Move message {code}</source>
        <translation>Chuyển chỗ thông điệp {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Move objection {code}</source>
        <translation>Đổi chỗ phản đối {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Move persona {code}</source>
        <translation>Chuyển chỗ chân dung {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Move position {code}</source>
        <translation>Chuyển chỗ vị trí {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Move scale {code}</source>
        <translation>Dời thang {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Move slips</source>
        <translation>Dời phiếu</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Move step {code}</source>
        <translation>Chuyển bước {code}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/manual.py"/>
        <source>Move with the arrow keys and type letters; the checks beside it run at once.</source>
        <translation>Di chuyển bằng phím mũi tên và gõ chữ cái; phần kiểm tra bên cạnh chạy ngay.</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Move {minutes} minutes from step {giver} to step {taker}</source>
        <translation>Chuyển {minutes} phút từ bước {giver} sang bước {taker}</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>Much rests on this claim: do not wait for the calendar, sit down together now.</source>
        <translation>Luận điểm này rất quan trọng: đừng đợi đến lịch, ngồi lại với nhau ngay.</translation>
    </message>
    <message>
        <location filename="../../exports/registers.py"/>
        <location filename="../../exports/report_room.py"/>
        <location filename="../../ui/documents/sheets.py"/>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Name a group</source>
        <translation>Đặt tên nhóm</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/wording.py"/>
        <source>Name of the file</source>
        <translation>Tên file</translation>
    </message>
    <message>
        <location filename="../../exports/lists.py"/>
        <location filename="../../exports/registers.py"/>
        <source>Name of the position</source>
        <translation>Tên vị trí</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/lead_fields.py"/>
        <source>National ID</source>
        <translation>Số căn cước</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Nearly all</source>
        <translation>Hầu như tất cả</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/words.py"/>
        <source>Nearly every row says something else.</source>
        <translation>Gần như mỗi dòng ghi một khác.</translation>
    </message>
    <message>
        <location filename="../../domain/model/agenda_findings.py"/>
        <source>Needs {things}, and no step before it leaves that.</source>
        <translation>Cần {things}, mà không bước nào trước đó tạo ra.</translation>
    </message>
    <message>
        <location filename="../../domain/model/agenda_findings.py"/>
        <source>Needs {things}; step {number}, which leaves that, comes later.</source>
        <translation>Cần {things}; bước {number} tạo ra thì lại ở phía sau.</translation>
    </message>
    <message>
        <location filename="../../exports/run_sheet_pdf.py"/>
        <source>Needs: {things}</source>
        <translation>Cần: {things}</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/lead_fields.py"/>
        <source>Negotiation on</source>
        <translation>Ngày đàm phán</translation>
    </message>
    <message>
        <location filename="../../domain/services/trait_words.py"/>
        <source>Neither Marketing nor Sales has put a mark yet</source>
        <translation>Cả Marketing và Sales đều chưa đặt dấu</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Neither buys nor uses it, and yet is better or worse off by it: a patient, a child.</source>
        <translation>Không mua cũng không dùng, nhưng vẫn được lợi hay chịu thiệt: bệnh nhân, trẻ nhỏ.</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>Neither the matrix nor the register gives this position anything yet.</source>
        <translation>Ma trận và sổ nghĩa vụ chưa giao gì cho vị trí này.</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Neutral</source>
        <translation>Trung lập</translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>New workspace…</source>
        <translation>Sổ làm việc mới…</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/columns.py"/>
        <source>Newest first</source>
        <translation>Mới nhất trước</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/words.py"/>
        <location filename="../../ui/versions/words.py"/>
        <source>Next review</source>
        <translation>Rà soát kế tiếp</translation>
    </message>
    <message>
        <location filename="../../domain/services/release_notes_words.py"/>
        <source>Next review: {day}</source>
        <translation>Rà soát tới: {day}</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/wording.py"/>
        <source>Next: {step}</source>
        <translation>Tiếp theo: {step}</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/row_faults.py"/>
        <source>No calendar has this day or time.</source>
        <translation>Không có ngày hoặc giờ này.</translation>
    </message>
    <message>
        <location filename="../../domain/model/message_lint.py"/>
        <source>No claim carries it: nothing holds it up.</source>
        <translation>Không có luận điểm nào làm chỗ dựa.</translation>
    </message>
    <message>
        <location filename="../../domain/model/explaining.py"/>
        <source>No claim carries this message: it stands on nothing that customers said.</source>
        <translation>Không luận điểm nào đỡ thông điệp này: nó không có chỗ dựa nào từ lời khách.</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/words.py"/>
        <source>No claim carries {codes}.</source>
        <translation>Không luận điểm nào đỡ {codes}.</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>No customer has answered this yet: it is what we think, right or wrong.</source>
        <translation>Chưa khách nào trả lời câu này: mới là mình nghĩ vậy, chưa biết đúng hay sai.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/campaigns.py"/>
        <source>No figure is written for {period}. Write at least one of them.</source>
        <translation>Chưa có số liệu nào cho {period}. Ghi ít nhất một con số.</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_shortlist.py"/>
        <location filename="../../ui/board/words.py"/>
        <source>No header yet</source>
        <translation>Chưa có tiêu đề</translation>
    </message>
    <message>
        <location filename="../../domain/errors/campaigns.py"/>
        <source>No iteration is running.</source>
        <translation>Không có vòng nào đang chạy.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/leads.py"/>
        <source>No lead waits for Sales' feedback, so there is no workbook to hand out. Import leads first.</source>
        <translation>Không có lead nào đang chờ Sales phản hồi nên không có bảng để phát. Hãy nhập lead trước.</translation>
    </message>
    <message>
        <location filename="../../exports/report_votes.py"/>
        <source>No notes were written.</source>
        <translation>Không có phiếu nào.</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/row_faults.py"/>
        <source>No phone number, no e-mail address and no ID of the source.</source>
        <translation>Không có số điện thoại, email hay mã của nguồn.</translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>No proof yet for {codes}</source>
        <translation>Chưa có bằng chứng cho {codes}</translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>No question is open</source>
        <translation>Không còn câu hỏi nào bỏ ngỏ</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/words.py"/>
        <source>No question of the form tests {codes}.</source>
        <translation>Chưa câu hỏi nào trong mẫu phản hồi kiểm chứng {codes}.</translation>
    </message>
    <message>
        <location filename="../../ui/versions/words.py"/>
        <source>No reason on record. Last done on {day}: {act}</source>
        <translation>Chưa ghi lý do. Việc gần nhất, ngày {day}: {act}</translation>
    </message>
    <message>
        <location filename="../../domain/model/asked.py"/>
        <source>No talk with the other side yet.</source>
        <translation>Chưa bàn với bên kia.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/requests.py"/>
        <source>Nobody can waive it: it belongs to no activity that somebody answers for. Give its activity an A in the matrix first.</source>
        <translation>Không ai miễn được: yêu cầu này không thuộc hoạt động nào có người chịu trách nhiệm. Hãy ghi chữ A cho hoạt động đó trong ma trận trước.</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_lint.py"/>
        <source>Nobody could tell whether “{phrase}” was done. Say what, how much or by when.</source>
        <translation>Không ai biết “{phrase}” là đã làm hay chưa. Hãy ghi rõ việc gì, bao nhiêu hoặc trong bao lâu.</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>Nobody has asked customers this for a long time; they may have changed.</source>
        <translation>Lâu rồi không ai hỏi khách chuyện này; khách có thể đã đổi.</translation>
    </message>
    <message>
        <location filename="../../domain/model/unknown.py"/>
        <source>Nobody has said what hurts.</source>
        <translation>Chưa ai nói khách khổ vì điều gì.</translation>
    </message>
    <message>
        <location filename="../../domain/model/unknown.py"/>
        <source>Nobody has said what sets it off.</source>
        <translation>Chưa ai nói điều gì khiến khách bắt đầu tìm.</translation>
    </message>
    <message>
        <location filename="../../domain/model/unknown.py"/>
        <source>Nobody has said what stops them.</source>
        <translation>Chưa ai nói điều gì cản khách.</translation>
    </message>
    <message>
        <location filename="../../domain/model/unknown.py"/>
        <source>Nobody has said what they want.</source>
        <translation>Chưa ai nói khách muốn gì.</translation>
    </message>
    <message>
        <location filename="../../domain/model/unknown.py"/>
        <source>Nobody has said where we reach them.</source>
        <translation>Chưa ai nói gặp khách ở đâu.</translation>
    </message>
    <message>
        <location filename="../../domain/model/unknown.py"/>
        <source>Nobody has said who decides.</source>
        <translation>Chưa ai nói ai là người quyết định.</translation>
    </message>
    <message>
        <location filename="../../domain/model/unknown.py"/>
        <source>Nobody has said who they are.</source>
        <translation>Chưa ai nói khách là ai.</translation>
    </message>
    <message>
        <location filename="../../domain/model/unknown.py"/>
        <source>Nobody has written down their own words.</source>
        <translation>Chưa ai ghi lời khách hay nói.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/evidence.py"/>
        <source>Nobody is counted here yet. Say how many gave at least one of the answers.</source>
        <translation>Chưa đếm khách nào. Hãy ghi có bao nhiêu khách cho ít nhất một câu trả lời.</translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>Nobody of Marketing is in the room</source>
        <translation>Chưa có ai của Marketing trong phòng</translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>Nobody of Sales is in the room</source>
        <translation>Chưa có ai của Sales trong phòng</translation>
    </message>
    <message>
        <location filename="../../domain/model/campaign_concerns.py"/>
        <source>Nobody said at which version of the persona it aims, so its leads prove nothing.</source>
        <translation>Chưa ai nói chiến dịch nhắm theo phiên bản chân dung nào, nên lead của nó chưa chứng tỏ được gì.</translation>
    </message>
    <message>
        <location filename="../../domain/model/campaign_concerns.py"/>
        <source>Nobody said which messages it uses.</source>
        <translation>Chưa ai nói chiến dịch dùng thông điệp nào.</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_lint.py"/>
        <source>Nobody scores the own work (“{phrase}”): two raters do, one from each department.</source>
        <translation>Không ai tự chấm việc của mình (“{phrase}”): hai người chấm, mỗi bên một người.</translation>
    </message>
    <message>
        <location filename="../../exports/report_room.py"/>
        <source>Nobody was entered as present.</source>
        <translation>Chưa ghi ai có mặt.</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Not about the customer</source>
        <translation>Không phải về khách hàng</translation>
    </message>
    <message>
        <location filename="../../domain/errors/sessions.py"/>
        <source>Not every side has sealed its notes yet. Nothing was revealed.</source>
        <translation>Chưa phải bên nào cũng đã niêm phong. Chưa mở gì cả.</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>Not in scope</source>
        <translation>Không thuộc phạm vi</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_test_list.py"/>
        <source>Not on the list, most urgent first</source>
        <translation>Chưa vào danh sách, gấp trước</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Not our customer</source>
        <translation>Không phải khách của mình</translation>
    </message>
    <message>
        <location filename="../../exports/report_room.py"/>
        <source>Not settled: both are to be tested.</source>
        <translation>Chưa ngã ngũ: cả hai đều phải kiểm chứng.</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Not talked through yet</source>
        <translation>Chưa bàn</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/columns.py"/>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Note how it went in the one-way process</source>
        <translation>Ghi lại quy trình một chiều đã chạy thế nào</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Note that version {number} was reviewed</source>
        <translation>Ghi nhận đã rà soát phiên bản {number}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Note the legal check of message {code}</source>
        <translation>Ghi kết quả kiểm tra pháp lý của thông điệp {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Note which messages are flagged</source>
        <translation>Ghi thông điệp nào đang có cờ</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Noted by the salesperson after talking with the lead.</source>
        <translation>Sales ghi lại sau khi nói chuyện với lead.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/sessions.py"/>
        <source>Notes stay as they were revealed. Write a new note instead.</source>
        <translation>Phiếu đã mở thì giữ nguyên. Hãy viết phiếu mới.</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_start.py"/>
        <source>Notes stay hidden until the reveal</source>
        <translation>Phiếu được giữ kín cho tới lúc mở</translation>
    </message>
    <message>
        <location filename="../../ui/versions/words.py"/>
        <source>Nothing differs between the two.</source>
        <translation>Hai bên không khác gì nhau.</translation>
    </message>
    <message>
        <location filename="../../domain/services/agreeing.py"/>
        <source>Nothing has changed since the version in force.</source>
        <translation>Chưa có gì thay đổi so với phiên bản hiện hành.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/prework.py"/>
        <source>Nothing is filled in in this workbook. There is nothing to seal.</source>
        <translation>Tệp này chưa điền gì nên không có gì để niêm phong.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/scoreboard.py"/>
        <source>Nothing is measured yet. Begin an iteration, and bring in campaigns, leads and feedback.</source>
        <translation>Chưa đo được gì. Hãy bắt đầu một vòng, rồi nhập chiến dịch, lead và phản hồi.</translation>
    </message>
    <message>
        <location filename="../../exports/reminders_pdf.py"/>
        <source>Nothing is open: everybody has what was asked for.</source>
        <translation>Không còn mục nào mở: ai cũng đã nhận đủ.</translation>
    </message>
    <message>
        <location filename="../../exports/readme_sheet.py"/>
        <source>Nothing was found: the matrix is in order.</source>
        <translation>Không thấy lỗi nào: ma trận ổn.</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_record.py"/>
        <source>Nothing yet.</source>
        <translation>Chưa có gì.</translation>
    </message>
    <message>
        <location filename="../../domain/model/table_words.py"/>
        <source>Numbers that may have lost digits, such as 9.01E+08: {count}</source>
        <translation>Số có thể đã mất chữ số, ví dụ 9.01E+08: {count}</translation>
    </message>
    <message>
        <location filename="../../exports/brief_claims.py"/>
        <source>O</source>
        <translation>C</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Objection</source>
        <translation>Phản đối</translation>
    </message>
    <message>
        <location filename="../../exports/brief_back.py"/>
        <source>Objections, and what we agreed to answer</source>
        <translation>Khách từ chối thế nào, ta đã thống nhất trả lời ra sao</translation>
    </message>
    <message>
        <location filename="../../exports/readme_sheet.py"/>
        <location filename="../../exports/workbook.py"/>
        <location filename="../../ui/documents/sheets.py"/>
        <location filename="../../ui/responsibilities/panes.py"/>
        <source>Obligations</source>
        <translation>Nghĩa vụ thông tin</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Observed behaviour</source>
        <translation>Hành vi quan sát được</translation>
    </message>
    <message>
        <location filename="../../exports/prework_layout.py"/>
        <source>Of 10 customers</source>
        <translation>Trong 10 khách</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>Of 100 answers about {largest} came through one person; the way of asking may have coloured them.</source>
        <translation>Cứ 100 câu trả lời thì khoảng {largest} câu qua cùng một người; cách hỏi của người đó có thể làm lệch kết quả.</translation>
    </message>
    <message>
        <location filename="../../exports/report_results.py"/>
        <source>Of ten customers, how many? Median, with quartiles; {count} voters in all.</source>
        <translation>Trong mười khách có mấy người? Trung vị, kèm tứ phân vị; tổng cộng {count} người chấm.</translation>
    </message>
    <message>
        <location filename="../../domain/services/revision_words.py"/>
        <source>Of {points} points, {mix} because {by} brought other leads, {rate} within each</source>
        <translation>Trong {points} điểm, {mix} do lead về từ {by}, {rate} do chính câu trả lời đổi</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/columns.py"/>
        <source>Oldest first</source>
        <translation>Cũ nhất trước</translation>
    </message>
    <message>
        <location filename="../../ui/shell/manual.py"/>
        <source>On time is told by when it was delivered, so nobody is late because the other side did not look.</source>
        <translation>Đúng hạn tính theo lúc giao, nên không ai bị trễ chỉ vì bên kia chưa xem.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/evidence.py"/>
        <source>On which day were these answers given? Type it as 14/3 or yesterday.</source>
        <translation>Khách trả lời vào ngày nào? Gõ như 14/3 hoặc hôm qua.</translation>
    </message>
    <message>
        <location filename="../../domain/model/explaining.py"/>
        <source>Once a claim carries it, this goes away.</source>
        <translation>Có một luận điểm đỡ thì hết cờ này.</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_rating.py"/>
        <source>One argument from each side, a minute each. Then everybody rates again.</source>
        <translation>Mỗi bên một lý lẽ, mỗi bên một phút. Rồi mọi người chấm lại.</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>One claim</source>
        <translation>Một luận điểm</translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>One project and its buyers</source>
        <translation>Một dự án và người mua</translation>
    </message>
    <message>
        <location filename="../../exports/feedback_xlsx.py"/>
        <source>One row a lead, under a minute each: the outcome always, the rest after a conversation. Leave empty what was not asked; write - where the customer did not answer.</source>
        <translation>Mỗi lead một dòng, chưa tới một phút: luôn ghi kết quả liên hệ, phần còn lại ghi khi đã trao đổi được. Chưa hỏi thì để trống; hỏi mà khách không trả lời thì ghi -.</translation>
    </message>
    <message>
        <location filename="../../exports/prework_xlsx.py"/>
        <source>One thing a slip, one slip a row. Write what you have seen or heard, not what you wish.</source>
        <translation>Mỗi phiếu một ý, mỗi dòng một phiếu. Viết điều mình đã thấy, đã nghe, đừng viết điều mình mong.</translation>
    </message>
    <message>
        <location filename="../../domain/model/asked.py"/>
        <source>One thing a slip.</source>
        <translation>Mỗi phiếu một ý.</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Only Marketing saw</source>
        <translation>Chỉ Marketing thấy</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Only Sales saw</source>
        <translation>Chỉ Sales thấy</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>Only a decision takes the flag away: keep it and say why, edit or withdraw.</source>
        <translation>Chỉ quyết định mới gỡ được cờ: giữ và ghi lý do, sửa, hoặc gỡ.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/reviews.py"/>
        <source>Only a version in force from which nothing differs can be left as it is.</source>
        <translation>Chỉ giữ nguyên được phiên bản đang dùng khi không có gì khác với nó.</translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>Only one of Marketing is in the room; two are better</source>
        <translation>Marketing mới có một người trong phòng, nên có hai</translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>Only one of Sales is in the room; two are better</source>
        <translation>Sales mới có một người trong phòng, nên có hai</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Only the owner</source>
        <translation>Chỉ chủ doanh nghiệp</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>Only the owner has said this so far; no customer has borne it out.</source>
        <translation>Tới giờ chỉ có chủ doanh nghiệp nói vậy; chưa khách nào xác nhận.</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>Only {answered} of {leads} leads have an answer; those who were not heard may think otherwise.</source>
        <translation>Mới {answered} trên {leads} lead có câu trả lời; những khách chưa nghe được có thể nghĩ khác.</translation>
    </message>
    <message>
        <location filename="../../domain/services/revision_words.py"/>
        <source>Only {answered} of {leads} who could have answered did</source>
        <translation>Chỉ {answered} trên {leads} khách có thể trả lời đã trả lời</translation>
    </message>
    <message>
        <location filename="../../domain/errors/requests.py"/>
        <source>Only {owner} can waive it: A in {activity}.</source>
        <translation>Chỉ {owner} được miễn: giữ chữ A ở {activity}.</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>Only {support} of {n} customers who answered said just this. Of 100 customers it is true of about {low} to {high} ({level} % sure); the claim needs at least {tau}.</source>
        <translation>Chỉ {support} trên {n} khách đã trả lời nói đúng như câu này. Tính ra cứ 100 khách thì khoảng {low} đến {high} người như vậy (tin được {level}%); luận điểm cần ít nhất {tau}.</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>Only {support} of {n} customers who answered said this. Of 100 customers about {low} to {high} are so ({level} % sure); the claim allows at most {tau}.</source>
        <translation>Chỉ {support} trên {n} khách đã trả lời nói vậy. Tính ra cứ 100 khách thì khoảng {low} đến {high} người như vậy (tin được {level}%); luận điểm cho phép nhiều nhất {tau}.</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Open a private round</source>
        <translation>Mở vòng kín</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Open a proposal on {code} again</source>
        <translation>Mở lại đề xuất về {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Open a seal again before the reveal</source>
        <translation>Mở lại niêm phong trước giờ mở chung</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Open proposal {code} again</source>
        <translation>Mở lại đề xuất {code}</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_figures.py"/>
        <location filename="../../domain/services/showing_start.py"/>
        <location filename="../../exports/report_room.py"/>
        <source>Open questions</source>
        <translation>Câu hỏi còn ngỏ</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Open the laptop for one side</source>
        <translation>Giao máy cho một bên</translation>
    </message>
    <message>
        <location filename="../../domain/model/table_words.py"/>
        <source>Open the workbook in Excel and save it once to have them.</source>
        <translation>Hãy mở tệp bằng Excel rồi lưu lại một lần để có kết quả.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Open…</source>
        <translation>Mở…</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_looks.py"/>
        <source>Opportunity</source>
        <translation>Cơ hội</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/wording.py"/>
        <source>Opportunity on</source>
        <translation>Thành cơ hội ngày</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/lead_fields.py"/>
        <source>Opportunity on (visit, quote)</source>
        <translation>Ngày thành cơ hội (đi xem, báo giá)</translation>
    </message>
    <message>
        <location filename="../../exports/report_votes.py"/>
        <source>Option</source>
        <translation>Lựa chọn</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Other answers count for it than when this was decided.</source>
        <translation>Những câu trả lời được tính nay khác lúc quyết.</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>Outputs</source>
        <translation>Kết quả đầu ra</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>Owed to me</source>
        <translation>Tôi được nhận</translation>
    </message>
    <message>
        <location filename="../../exports/registers.py"/>
        <location filename="../../exports/report_results.py"/>
        <location filename="../../ui/documents/sheets.py"/>
        <source>Owes</source>
        <translation>Bên cung cấp</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Owner</source>
        <translation>Chủ doanh nghiệp</translation>
    </message>
    <message>
        <location filename="../../exports/brief_front.py"/>
        <location filename="../../exports/report_results.py"/>
        <location filename="../../ui/shell/pages.py"/>
        <source>PR direction</source>
        <translation>Định hướng PR</translation>
    </message>
    <message>
        <location filename="../../exports/brief_back.py"/>
        <source>PR direction: what page 1 had no room for</source>
        <translation>Định hướng PR: phần trang 1 không đủ chỗ</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Pain point</source>
        <translation>Nỗi đau</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_rating.py"/>
        <source>Papers carry names. Results are shown after closing, with names.</source>
        <translation>Phiếu có ghi tên. Đóng vòng rồi mới hiện kết quả, kèm tên.</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_dots.py"/>
        <source>Papers carry names. Results are shown after closing, with names; both departments weigh the same.</source>
        <translation>Phiếu có ghi tên. Đóng vòng rồi mới hiện kết quả, kèm tên; hai bên nặng ngang nhau.</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_rating.py"/>
        <source>Papers carry no names. Results are shown after closing, for all together.</source>
        <translation>Phiếu không ghi tên. Đóng vòng rồi mới hiện kết quả, tính chung cả phòng.</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_dots.py"/>
        <source>Papers carry no names. Results are shown after closing; both departments weigh the same.</source>
        <translation>Phiếu không ghi tên. Đóng vòng rồi mới hiện kết quả; hai bên nặng ngang nhau.</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Park something</source>
        <translation>Để lại một điều</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Parked</source>
        <translation>Để lại bàn sau</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <location filename="../../exports/report_record.py"/>
        <source>Parking lot</source>
        <translation>Để lại bàn sau</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/words.py"/>
        <source>Part of its name says so.</source>
        <translation>Một phần tên cột nói vậy.</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Paste figures</source>
        <translation>Dán số liệu</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Paste notes</source>
        <translation>Dán nhiều ghi chú</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Paste results of campaign {code}</source>
        <translation>Dán kết quả của chiến dịch {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Pays, but does not use</source>
        <translation>Người trả tiền (khác người dùng)</translation>
    </message>
    <message>
        <location filename="../../exports/readme_sheet.py"/>
        <location filename="../../exports/registers.py"/>
        <location filename="../../exports/workbook.py"/>
        <location filename="../../ui/documents/sheets.py"/>
        <source>People</source>
        <translation>Người tham gia</translation>
    </message>
    <message>
        <location filename="../../exports/report_review.py"/>
        <source>Period and source</source>
        <translation>Kỳ và nguồn</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <location filename="../../exports/prework_layout.py"/>
        <source>Persona</source>
        <translation>Chân dung</translation>
    </message>
    <message>
        <location filename="../../ui/revision/words.py"/>
        <source>Persona: {persona}</source>
        <translation>Chân dung: {persona}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/pages.py"/>
        <source>Personas</source>
        <translation>Chân dung</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/lead_fields.py"/>
        <source>Phone number</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <location filename="../../exports/report_room.py"/>
        <source>Planned and used time</source>
        <translation>Thời gian dự kiến và thực tế</translation>
    </message>
    <message>
        <location filename="../../exports/report_room.py"/>
        <source>Planned, minutes</source>
        <translation>Dự kiến (phút)</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/words.py"/>
        <source>Point before the fraction, 1,234.56</source>
        <translation>Chấm trước phần lẻ, 1,234.56</translation>
    </message>
    <message>
        <location filename="../../exports/lists.py"/>
        <location filename="../../exports/registers.py"/>
        <location filename="../../exports/report_room.py"/>
        <location filename="../../ui/documents/sheets.py"/>
        <source>Position</source>
        <translation>Vị trí</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/lead_fields.py"/>
        <source>Postal address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Primary persona</source>
        <translation>Chân dung chính</translation>
    </message>
    <message>
        <location filename="../../exports/report_results.py"/>
        <source>Private ratings, round {number}</source>
        <translation>Chấm kín, vòng {number}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Projector window</source>
        <translation>Cửa sổ máy chiếu</translation>
    </message>
    <message>
        <location filename="../../ui/direction/wording.py"/>
        <source>Promise: {words}</source>
        <translation>Hứa: {words}</translation>
    </message>
    <message>
        <location filename="../../exports/brief_parts.py"/>
        <location filename="../../ui/direction/wording.py"/>
        <source>Proof</source>
        <translation>Bằng chứng</translation>
    </message>
    <message>
        <location filename="../../ui/direction/wording.py"/>
        <source>Proof: {words}</source>
        <translation>Bằng chứng: {words}</translation>
    </message>
    <message>
        <location filename="../../exports/report_review.py"/>
        <source>Proposal</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_messages.py"/>
        <source>Proposed messages</source>
        <translation>Thông điệp được đề xuất</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Publish version {number}</source>
        <translation>Phát hành phiên bản {number}</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/words.py"/>
        <location filename="../../ui/versions/words.py"/>
        <source>Published on</source>
        <translation>Ngày phát hành</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Published research</source>
        <translation>Nghiên cứu công bố</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>Purpose</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Put a group elsewhere in the list</source>
        <translation>Đổi thứ tự nhóm</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Put a mark on scale {code}</source>
        <translation>Đặt dấu trên thang {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Put a slip elsewhere in the list</source>
        <translation>Đổi thứ tự phiếu</translation>
    </message>
    <message>
        <location filename="../../domain/errors/reviews.py"/>
        <source>Put it off until a day that lies ahead.</source>
        <translation>Hoãn tới một ngày còn ở phía trước.</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Put off</source>
        <translation>Hoãn</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Put off a proposal on {code}</source>
        <translation>Hoãn đề xuất về {code}</translation>
    </message>
    <message>
        <location filename="../../ui/revision/words.py"/>
        <source>Put off until {day}</source>
        <translation>Hoãn đến {day}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Put persona {code} back</source>
        <translation>Bỏ chọn chân dung {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Put slips into a group</source>
        <translation>Đưa phiếu vào nhóm</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Put texts into the group {code}</source>
        <translation>Đưa ý vào nhóm {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Put version {number} back</source>
        <translation>Khôi phục hiệu lực phiên bản {number}</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_looks.py"/>
        <source>Qualified</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/lead_fields.py"/>
        <location filename="../../ui/leads/listing/wording.py"/>
        <source>Qualified on</source>
        <translation>Đạt chuẩn ngày</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>Qualified, of those spoken with</source>
        <translation>Đạt, trên số đã trao đổi</translation>
    </message>
    <message>
        <location filename="../../exports/prework_xlsx.py"/>
        <location filename="../../exports/report_votes.py"/>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <location filename="../../exports/cards_pdf.py"/>
        <source>Question or slot:</source>
        <translation>Câu hỏi hoặc ô:</translation>
    </message>
    <message>
        <location filename="../../exports/report_review.py"/>
        <source>Questions on the figures</source>
        <translation>Câu hỏi về số liệu</translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>Questions without an answer: {count}</source>
        <translation>Câu hỏi chưa có trả lời: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <location filename="../../domain/model/table_words.py"/>
        <source>Quotes &quot; that are never closed, kept as they stand: {count}</source>
        <translation>Dấu ngoặc kép &quot; không đóng, giữ nguyên: {count}</translation>
    </message>
    <message>
        <location filename="../../exports/matrix_sheet.py"/>
        <source>R does it · A answers for it, exactly one · S helps · C is asked first · I is told</source>
        <translation>R thực hiện · A chịu trách nhiệm giải trình, đúng một · S hỗ trợ · C được hỏi trước · I được báo sau</translation>
    </message>
    <message>
        <location filename="../../ui/shell/manual.py"/>
        <source>R does it, A answers for it (exactly one), S helps, C is asked, I is told.</source>
        <translation>R làm, A chịu trách nhiệm cuối cùng (đúng một), S hỗ trợ, C được hỏi ý kiến, I được báo.</translation>
    </message>
    <message>
        <location filename="../../exports/report_results.py"/>
        <source>R: does it</source>
        <translation>R: thực hiện</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Rarely</source>
        <translation>Hiếm</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Ratings say of ten customers how many; further apart than this is no consensus.</source>
        <translation>Điểm chấm là mấy trên mười khách; cách nhau hơn mức này là chưa đồng thuận.</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/wording.py"/>
        <source>Reached</source>
        <translation>Trao đổi được</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>Read both once more together, and decide within {days} working days.</source>
        <translation>Cùng đọc lại cả hai, và quyết trong {days} ngày làm việc.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/audience_clock.py"/>
        <source>Read in silence</source>
        <translation>Đọc thầm</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_unsealing.py"/>
        <source>Read in silence. Nobody talks yet.</source>
        <translation>Đọc im lặng. Chưa ai nói gì.</translation>
    </message>
    <message>
        <location filename="../../exports/workbook.py"/>
        <location filename="../../ui/documents/sheets.py"/>
        <source>Read me</source>
        <translation>Đọc trước</translation>
    </message>
    <message>
        <location filename="../../domain/errors/tables.py"/>
        <source>Reading this workbook failed, so it was stopped. Nothing was taken from it, and your work is safe. Open it in Excel, save the sheet as CSV (UTF-8) and choose that file.</source>
        <translation>Đọc tệp Excel này bị lỗi nên đã dừng lại. Chưa lấy gì từ tệp, công việc của bạn vẫn an toàn. Hãy mở tệp bằng Excel, lưu trang tính thành CSV (UTF-8) rồi chọn tệp đó.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/tables.py"/>
        <source>Reading this workbook took too long and was stopped. Nothing was taken from it. Open it in Excel, save the sheet as CSV (UTF-8) and choose that file.</source>
        <translation>Đọc tệp Excel này quá lâu nên đã dừng lại. Chưa lấy gì từ tệp. Hãy mở tệp bằng Excel, lưu trang tính thành CSV (UTF-8) rồi chọn tệp đó.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Real estate</source>
        <translation>Bất động sản</translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Real estate · dual-key flats, in Vietnamese</source>
        <translation>Bất động sản · căn hộ hai khoá, bằng tiếng Việt</translation>
    </message>
    <message>
        <location filename="../../exports/report_record.py"/>
        <location filename="../../exports/report_review.py"/>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/lead_fields.py"/>
        <source>Reason not qualified or lost</source>
        <translation>Lý do không đạt hoặc mất</translation>
    </message>
    <message>
        <location filename="../../exports/report_results.py"/>
        <source>Reasons, without names</source>
        <translation>Lý do, không nêu tên</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/columns.py"/>
        <source>Received</source>
        <translation>Ngày nhận</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/wording.py"/>
        <source>Received from</source>
        <translation>Nhận từ ngày</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/lead_fields.py"/>
        <source>Received on</source>
        <translation>Ngày nhận</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/wording.py"/>
        <source>Received until</source>
        <translation>Nhận đến ngày</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Recorded call</source>
        <translation>Cuộc gọi ghi âm</translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Reject</source>
        <translation>Bác</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Reject a proposal on {code}</source>
        <translation>Bác đề xuất về {code}</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_closing.py"/>
        <location filename="../../ui/session/closing/words.py"/>
        <location filename="../../ui/versions/words.py"/>
        <source>Release notes</source>
        <translation>Ghi chú phát hành</translation>
    </message>
    <message>
        <location filename="../../domain/services/release_notes_words.py"/>
        <source>Release notes · version {number}</source>
        <translation>Ghi chú phát hành · phiên bản {number}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Remove USP {code}</source>
        <translation>Xoá USP {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Remove a decision</source>
        <translation>Xoá một quyết định</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Remove a figure</source>
        <translation>Xoá một số liệu</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Remove a note</source>
        <translation>Xoá ghi chú</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Remove a person</source>
        <translation>Xoá một người</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Remove a question about a figure</source>
        <translation>Xoá câu hỏi về số liệu</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Remove a question about the brief</source>
        <translation>Xoá câu hỏi về đề bài</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Remove a result of step {code}</source>
        <translation>Xoá một kết quả của bước {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Remove activity {code}</source>
        <translation>Xoá việc {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Remove an action</source>
        <translation>Xoá một việc cần làm</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Remove an agenda</source>
        <translation>Xoá chương trình</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Remove an owner's statement</source>
        <translation>Xoá nhận định của chủ doanh nghiệp</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Remove campaign {code}</source>
        <translation>Xoá chiến dịch {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Remove claim {code}</source>
        <translation>Xoá luận điểm {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Remove evidence on claim {code}</source>
        <translation>Xoá bằng chứng của luận điểm {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Remove iteration {number}</source>
        <translation>Xoá vòng {number}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Remove message {code}</source>
        <translation>Xoá thông điệp {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Remove objection {code}</source>
        <translation>Xoá phản đối {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Remove persona {code}</source>
        <translation>Xoá chân dung {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Remove position {code}</source>
        <translation>Xoá vị trí {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Remove quote {code}</source>
        <translation>Xoá lời khách {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Remove results of campaign {code}</source>
        <translation>Xoá kết quả của chiến dịch {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Remove step {code}</source>
        <translation>Xoá bước {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Remove what was parked</source>
        <translation>Xoá điều đã để lại</translation>
    </message>
    <message>
        <location filename="../../domain/services/release_notes_words.py"/>
        <source>Removed</source>
        <translation>Bỏ đi</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Rename the workspace</source>
        <translation>Đổi tên sổ làm việc</translation>
    </message>
    <message>
        <location filename="../../ui/revision/words.py"/>
        <source>Renew</source>
        <translation>Xác nhận lại</translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Replay a session…</source>
        <translation>Xem lại buổi làm việc…</translation>
    </message>
    <message>
        <location filename="../../exports/session_report_docx.py"/>
        <location filename="../../exports/session_report_pdf.py"/>
        <source>Report drawn up on {day}</source>
        <translation>Biên bản lập ngày {day}</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/wording.py"/>
        <source>Report of Sales</source>
        <translation>Phản hồi của Sales</translation>
    </message>
    <message>
        <location filename="../../domain/services/delivering.py"/>
        <location filename="../../exports/report_story.py"/>
        <source>Report of session {number}</source>
        <translation>Biên bản buổi {number}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Report what lead {lead} said</source>
        <translation>Ghi phản hồi về lead {lead}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/pages.py"/>
        <source>Requests</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <location filename="../../domain/services/delivering.py"/>
        <location filename="../../exports/report_results.py"/>
        <location filename="../../ui/shell/pages.py"/>
        <source>Responsibilities</source>
        <translation>Trách nhiệm</translation>
    </message>
    <message>
        <location filename="../../exports/readme_sheet.py"/>
        <source>Responsibility matrix (RASCI) and obligations</source>
        <translation>Ma trận trách nhiệm (RASCI) và nghĩa vụ thông tin</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Restore version {number} of the matrix</source>
        <translation>Khôi phục bản {number} của ma trận</translation>
    </message>
    <message>
        <location filename="../../exports/brief_parts.py"/>
        <location filename="../../exports/report_results.py"/>
        <location filename="../../ui/direction/wording.py"/>
        <source>Rests on</source>
        <translation>Dựa trên</translation>
    </message>
    <message>
        <location filename="../../domain/services/revision_words.py"/>
        <source>Rests on it: {messages} → will be flagged</source>
        <translation>Dựa vào đó: {messages} → sẽ bị gắn cờ</translation>
    </message>
    <message>
        <location filename="../../domain/services/revision_words.py"/>
        <source>Rests on it: {messages}; running campaigns: {campaigns} → will be flagged</source>
        <translation>Dựa vào đó: {messages}; chiến dịch đang chạy: {campaigns} → sẽ bị gắn cờ</translation>
    </message>
    <message>
        <location filename="../../ui/shell/manual.py"/>
        <source>Results are typed day by day or pasted from an ad report. Leave empty what nobody knows: a gap is never counted as 0.</source>
        <translation>Gõ kết quả từng ngày hoặc dán từ báo cáo quảng cáo. Số nào chưa ai biết thì để trống: chỗ trống không bị tính là 0.</translation>
    </message>
    <message>
        <location filename="../../ui/revision/words.py"/>
        <source>Retire</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Retire a claim</source>
        <translation>Cho luận điểm nghỉ</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Retire claim {code}</source>
        <translation>Cho luận điểm {code} nghỉ</translation>
    </message>
    <message>
        <location filename="../../ui/session/deciding/words.py"/>
        <source>Retire claim {code} now…</source>
        <translation>Cho luận điểm {code} nghỉ ngay…</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Retire obligation {code}</source>
        <translation>Ngừng áp dụng nghĩa vụ {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Retire persona {code}</source>
        <translation>Ngừng dùng chân dung {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/request_words.py"/>
        <source>Return</source>
        <translation>Trả lại</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Return {code}</source>
        <translation>Trả lại {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Reveal all notes</source>
        <translation>Mở niêm phong cùng lúc</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Reveal the notes of those that drew</source>
        <translation>Mở ghi chú của những bên đã vẽ</translation>
    </message>
    <message>
        <location filename="../../ui/loop/looks.py"/>
        <location filename="../../ui/personas/panes.py"/>
        <source>Revise</source>
        <translation>Rà soát</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Reword claim {code}</source>
        <translation>Sửa lời luận điểm {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Reword scale {code}</source>
        <translation>Sửa lời thang {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Reword slips that lie together</source>
        <translation>Sửa lời phiếu đã gộp</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/row_faults.py"/>
        <source>Row {row}, “{column}”: {what}</source>
        <translation>Dòng {row}, “{column}”: {what}</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/row_faults.py"/>
        <source>Row {row}: {what}</source>
        <translation>Dòng {row}: {what}</translation>
    </message>
    <message>
        <location filename="../../domain/model/table_words.py"/>
        <source>Rows above the column names that were skipped: {count}</source>
        <translation>Dòng phía trên hàng tên cột đã bỏ qua: {count}</translation>
    </message>
    <message>
        <location filename="../../domain/model/table_words.py"/>
        <source>Rows that are hidden in the workbook: {count}</source>
        <translation>Dòng bị ẩn trong tệp Excel: {count}</translation>
    </message>
    <message>
        <location filename="../../domain/model/table_words.py"/>
        <source>Rows with more or fewer cells than there are columns: {count}</source>
        <translation>Dòng có số ô nhiều hơn hoặc ít hơn số cột: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/pages.py"/>
        <source>Run</source>
        <translation>Chạy</translation>
    </message>
    <message>
        <location filename="../../exports/run_sheet_pdf.py"/>
        <source>Run sheet</source>
        <translation>Kịch bản buổi làm việc</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Run the timer</source>
        <translation>Chạy đồng hồ</translation>
    </message>
    <message>
        <location filename="../../exports/brief_claims.py"/>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <location filename="../../exports/report_votes.py"/>
        <source>Said between the rounds</source>
        <translation>Lời giữa hai vòng chấm</translation>
    </message>
    <message>
        <location filename="../../exports/report_results.py"/>
        <source>Said by</source>
        <translation>Ai nói</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Said by the customer and recorded, with consent.</source>
        <translation>Khách nói, có ghi âm và có sự đồng ý.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Said by the customer in a long conversation.</source>
        <translation>Khách nói trong một cuộc trò chuyện dài.</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Sales</source>
        <translation>Sales</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_feedback_form.py"/>
        <source>Sales asks and reports</source>
        <translation>Sales hỏi và báo</translation>
    </message>
    <message>
        <location filename="../../ui/session/deciding/words.py"/>
        <source>Sales asks customers about {code} until the next review</source>
        <translation>Sales hỏi lại khách về {code} cho tới kỳ rà soát sau</translation>
    </message>
    <message>
        <location filename="../../ui/loop/looks.py"/>
        <location filename="../../ui/shell/pages.py"/>
        <source>Sales feedback</source>
        <translation>Phản hồi Sales</translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>Sales has ticked {count} of {topics} parts</source>
        <translation>Sales mới đánh dấu hiểu {count}/{topics} phần</translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>Sales has understood the brief</source>
        <translation>Sales đã hiểu đề bài</translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>Sales in the room: {count}</source>
        <translation>Sales có mặt: {count}</translation>
    </message>
    <message>
        <location filename="../../domain/services/release_notes_words.py"/>
        <source>Sales reads these notes and says so, by {moment}</source>
        <translation>Sales đọc ghi chú này và xác nhận, trước {moment}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/manual.py"/>
        <source>Sales says of each lead what came of it, in under a minute: digits for the outcome, Q to T for the interest, A to F for the fit, Z or X for whether it qualifies.</source>
        <translation>Sales báo kết quả từng lead trong chưa đến một phút: phím số cho kết quả liên hệ, Q đến T cho mức quan tâm, A đến F cho mức khớp, Z hoặc X cho đạt chuẩn hay không.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Sales' feedback on a lead</source>
        <translation>Phản hồi của Sales theo lead</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Sales' judgement</source>
        <translation>Nhận định của Sales</translation>
    </message>
    <message>
        <location filename="../../domain/services/revision_words.py"/>
        <source>Salespeople who wrote it down: {people} · leads who said it: {leads} · grouped by you</source>
        <translation>Số người Sales ghi lại: {people} · số lead nói vậy: {leads} · do bạn gom nhóm</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/columns.py"/>
        <location filename="../../ui/leads/listing/wording.py"/>
        <source>Salesperson</source>
        <translation>Tư vấn viên</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/lead_fields.py"/>
        <source>Salesperson's code</source>
        <translation>Mã tư vấn viên</translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Save a copy…</source>
        <translation>Lưu một bản sao…</translation>
    </message>
    <message>
        <location filename="../../exports/feedback_xlsx.py"/>
        <source>Save it as .xlsx and hand it back. Handing it back twice counts nothing twice.</source>
        <translation>Lưu dạng .xlsx rồi gửi lại. Gửi lại hai lần cũng không bị tính hai lần.</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Save the lead filter “{name}”</source>
        <translation>Lưu bộ lọc lead “{name}”</translation>
    </message>
    <message>
        <location filename="../../domain/model/table_words.py"/>
        <source>Save the sheet as CSV to read all.</source>
        <translation>Hãy lưu trang tính thành CSV để đọc được hết.</translation>
    </message>
    <message>
        <location filename="../../ui/saving.py"/>
        <source>Saved: {name}</source>
        <translation>Đã lưu: {name}</translation>
    </message>
    <message>
        <location filename="../../domain/errors/reports.py"/>
        <source>Say first what came of the contact: keys 1 to 9 and 0.</source>
        <translation>Hãy chọn kết quả liên hệ trước: phím 1 đến 9 và 0.</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Say from when to when the position {code} is held</source>
        <translation>Ghi thời gian giữ vị trí {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Say how obligation {code} was kept</source>
        <translation>Ghi nghĩa vụ {code} được giữ ra sao</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Say how the sides differ in a point</source>
        <translation>Xác định hai bên khác nhau thế nào</translation>
    </message>
    <message>
        <location filename="../../domain/model/asked.py"/>
        <source>Say it as the customer would hear it, in one sentence.</source>
        <translation>Viết đúng như khách sẽ nghe, gói trong một câu.</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Say that {usp} does not serve {claim}</source>
        <translation>Ghi {usp} không đáp ứng {claim}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Say that {usp} serves {claim}</source>
        <translation>Ghi {usp} đáp ứng {claim}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Say the other side's view</source>
        <translation>Nhắc lại ý bên kia</translation>
    </message>
    <message>
        <location filename="../../domain/services/ground_rules.py"/>
        <source>Say the other side's view in your own words before you answer it.</source>
        <translation>Nhắc lại ý bên kia bằng lời mình rồi mới trả lời.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/leads.py"/>
        <source>Say what these people left their contact for: they may be contacted for nothing else.</source>
        <translation>Ghi rõ khách để lại liên hệ để làm gì: chỉ được liên hệ đúng mục đích đó.</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Say which claim proposal {code} is about</source>
        <translation>Nêu luận điểm của đề xuất {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Say who stands in for the position {code}</source>
        <translation>Ghi người thay khi vắng của vị trí {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/asked.py"/>
        <source>Say whom one would know them by: age, family, work, place, what they buy it for.</source>
        <translation>Nhận ra họ qua đâu: tuổi, gia đình, công việc, nơi ở, mua để làm gì.</translation>
    </message>
    <message>
        <location filename="../../ui/personas/panes.py"/>
        <source>Scales</source>
        <translation>Thang đối nghĩa</translation>
    </message>
    <message>
        <location filename="../../domain/services/delivering.py"/>
        <location filename="../../exports/sow_pdf.py"/>
        <source>Scope of work (SOW)</source>
        <translation>Phạm vi công việc (SOW)</translation>
    </message>
    <message>
        <location filename="../../exports/report_votes.py"/>
        <source>Seal</source>
        <translation>Niêm phong</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/words.py"/>
        <location filename="../../ui/versions/words.py"/>
        <source>Seal of the content</source>
        <translation>Dấu niêm phong nội dung</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Seal the notes of a side</source>
        <translation>Niêm phong ghi chú của một bên</translation>
    </message>
    <message>
        <location filename="../../exports/report_votes.py"/>
        <source>Seals</source>
        <translation>Niêm phong</translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Search or run a command</source>
        <translation>Tìm hoặc chạy lệnh</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Secondary persona</source>
        <translation>Chân dung phụ</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Served by it</source>
        <translation>Người hưởng lợi</translation>
    </message>
    <message>
        <location filename="../../ui/shell/pages.py"/>
        <source>Session</source>
        <translation>Buổi vẽ</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Set by design of the method; not a fact of the field</source>
        <translation>Mặc định thiết kế của phương pháp, không phải sự thật của ngành</translation>
    </message>
    <message>
        <location filename="../../ui/shell/manual.py"/>
        <source>Set one otherwise where you know better: every claim is counted anew at once, and versions that are signed stay counted as they were.</source>
        <translation>Biết rõ hơn thì cứ đổi: mọi luận điểm được tính lại ngay, còn phiên bản đã ký vẫn tính như lúc ký.</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Set the day of the next review</source>
        <translation>Chọn ngày rà soát kế tiếp</translation>
    </message>
    <message>
        <location filename="../../domain/services/agreeing.py"/>
        <source>Set the day of the next review.</source>
        <translation>Hãy chọn ngày rà soát tiếp theo.</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Set the letters of {activity} for {position}</source>
        <translation>Đặt chữ của việc {activity} cho {position}</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>Setting the direction</source>
        <translation>Đang định hướng PR</translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Settings…</source>
        <translation>Cài đặt…</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Settle what was parked</source>
        <translation>Giải quyết điều đã để lại</translation>
    </message>
    <message>
        <location filename="../../domain/errors/sessions.py"/>
        <source>Seven claims are on the list already. Take one off first.</source>
        <translation>Danh sách đã đủ bảy luận điểm. Bỏ bớt một cái rồi hãy thêm.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Several people decide to buy</source>
        <translation>Nhiều người cùng quyết định mua</translation>
    </message>
    <message>
        <location filename="../../exports/report_results.py"/>
        <source>Share</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <location filename="../../exports/readme_sheet.py"/>
        <source>Sheets</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Show data folder</source>
        <translation>Mở thư mục dữ liệu</translation>
    </message>
    <message>
        <location filename="../../exports/lists.py"/>
        <location filename="../../exports/registers.py"/>
        <location filename="../../exports/report_room.py"/>
        <location filename="../../exports/report_votes.py"/>
        <location filename="../../ui/documents/sheets.py"/>
        <source>Side</source>
        <translation>Bên</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Sign for one department</source>
        <translation>Ký thay một bộ phận</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Sign the matrix for one department</source>
        <translation>Một bộ phận ký ma trận</translation>
    </message>
    <message>
        <location filename="../../domain/services/release_notes_words.py"/>
        <source>Signed by {names}</source>
        <translation>Người ký: {names}</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>Signed, not yet run</source>
        <translation>Đã ký, chưa chạy</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_start.py"/>
        <source>Silent drawing</source>
        <translation>Vẽ trong im lặng</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>Since the last version one lead after the other answers this otherwise than before: it is turning between two reviews.</source>
        <translation>Từ phiên bản trước đến nay, hết lead này đến lead khác trả lời khác trước: luận điểm đang đổi hướng giữa hai vòng.</translation>
    </message>
    <message>
        <location filename="../../exports/report_room.py"/>
        <source>Sittings</source>
        <translation>Các lần ngồi lại</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Situation</source>
        <translation>Hoàn cảnh</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/lead_fields.py"/>
        <source>Skip this column</source>
        <translation>Bỏ qua cột này</translation>
    </message>
    <message>
        <location filename="../../exports/prework_layout.py"/>
        <source>Slip</source>
        <translation>Nội dung phiếu</translation>
    </message>
    <message>
        <location filename="../../exports/prework_layout.py"/>
        <source>Slips</source>
        <translation>Phiếu</translation>
    </message>
    <message>
        <location filename="../../exports/report_votes.py"/>
        <source>Slips in it</source>
        <translation>Phiếu trong nhóm</translation>
    </message>
    <message>
        <location filename="../../exports/prework_layout.py"/>
        <source>Slot</source>
        <translation>Ô</translation>
    </message>
    <message>
        <location filename="../../exports/prework_xlsx.py"/>
        <source>Slots</source>
        <translation>Các ô</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>So many answers a judgement counts for until customers outweigh it.</source>
        <translation>Một nhận định được tính bằng chừng này câu trả lời, cho đến khi lời khách nặng hơn.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>So many answers does this judgement count for in the share of a claim.</source>
        <translation>Trong tỷ lệ của luận điểm, nhận định này được tính bằng chừng này câu trả lời.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>So many of the alarms of one review may be false ones.</source>
        <translation>Trong các báo động của một buổi xem lại, chừng này có thể là báo nhầm.</translation>
    </message>
    <message>
        <location filename="../../domain/model/campaign_concerns.py"/>
        <source>Some results lie outside its days. Look whether the days are right.</source>
        <translation>Có kết quả nằm ngoài thời gian chạy. Xem lại ngày đã đúng chưa.</translation>
    </message>
    <message>
        <location filename="../../domain/services/agreeing.py"/>
        <source>Somebody blocks: settle it, or let the owner decide in writing.</source>
        <translation>Có người chặn: hãy giải quyết, hoặc để chủ doanh nghiệp quyết bằng văn bản.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Somebody clicked or looked; nobody was asked.</source>
        <translation>Có người bấm hoặc xem; chưa ai được hỏi.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/requests.py"/>
        <source>Somebody works on at least one day of the week, or nothing is ever due.</source>
        <translation>Mỗi tuần phải có ít nhất một ngày làm việc, nếu không sẽ chẳng bao giờ đến hạn.</translation>
    </message>
    <message>
        <location filename="../../domain/services/revision_words.py"/>
        <source>Something else changed meanwhile: {factors}</source>
        <translation>Trong lúc đó còn điều khác thay đổi: {factors}</translation>
    </message>
    <message>
        <location filename="../../persistence/agenda_files.py"/>
        <source>Something in it is missing or is not what it should be.</source>
        <translation>Trong tệp có chỗ thiếu hoặc không đúng.</translation>
    </message>
    <message>
        <location filename="../../domain/model/ad_mapping.py"/>
        <location filename="../../domain/model/importing/mapping_form.py"/>
        <source>Something in it is not known.</source>
        <translation>Trong tệp có mục không biết.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/prework.py"/>
        <source>Something in this workbook is not right yet. Nothing was taken from it.</source>
        <translation>Tệp này còn chỗ chưa đúng. Chưa nhận gì từ tệp.</translation>
    </message>
    <message>
        <location filename="../../ui/personas/panes.py"/>
        <source>Something new</source>
        <translation>Điều mới</translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Song Môn Residence</source>
        <translation>Song Môn Residence</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_shortlist.py"/>
        <source>Sort in silence. A lone slip counts too.</source>
        <translation>Sắp xếp im lặng. Phiếu lẻ cũng có giá trị.</translation>
    </message>
    <message>
        <location filename="../../exports/feedback_xlsx.py"/>
        <source>Sort, filter and add columns as you like; codes and headings stay as they are. Where several answers may be given, part them with a semicolon.</source>
        <translation>Cứ sắp xếp, lọc, thêm cột tuỳ ý; giữ nguyên mã lead và tiêu đề cột. Ô chọn được nhiều ý thì ngăn bằng dấu chấm phẩy.</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/lead_fields.py"/>
        <source>Source's own ID</source>
        <translation>Mã riêng của nguồn</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/columns.py"/>
        <source>Source's own id</source>
        <translation>Mã của nguồn</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/figures.py"/>
        <location filename="../../ui/loop/figures_looks.py"/>
        <source>Spend</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <location filename="../../ui/revision/words.py"/>
        <source>Split</source>
        <translation>Tách</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Split a claim</source>
        <translation>Tách luận điểm</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Split claim {code}</source>
        <translation>Tách luận điểm {code}</translation>
    </message>
    <message>
        <location filename="../../ui/session/deciding/words.py"/>
        <source>Split claim {code} now…</source>
        <translation>Tách luận điểm {code} ngay…</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Split position {code}: {other} is new beside it</source>
        <translation>Tách vị trí {code}: thêm {other} bên cạnh</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_looks.py"/>
        <source>Spoken with</source>
        <translation>Đã trao đổi</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>Spoken with, of valid</source>
        <translation>Đã trao đổi, trên số hợp lệ</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/lead_fields.py"/>
        <location filename="../../ui/leads/listing/columns.py"/>
        <source>Stage</source>
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/wording.py"/>
        <source>Stage not reached</source>
        <translation>Chưa tới giai đoạn</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/wording.py"/>
        <source>Stage reached</source>
        <translation>Đã tới giai đoạn</translation>
    </message>
    <message>
        <location filename="../../domain/services/release_notes_words.py"/>
        <source>Stale: ask customers anew</source>
        <translation>Đã cũ: cần hỏi lại khách</translation>
    </message>
    <message>
        <location filename="../../domain/errors/sessions.py"/>
        <source>Start a session first.</source>
        <translation>Hãy bắt đầu một buổi trước.</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Start session {number}</source>
        <translation>Bắt đầu buổi {number}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Start step {code} without what it needs</source>
        <translation>Vào bước {code} dù còn thiếu</translation>
    </message>
    <message>
        <location filename="../../exports/report_votes.py"/>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <location filename="../../exports/report_results.py"/>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <location filename="../../exports/report_room.py"/>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <location filename="../../ui/shell/audience_painter.py"/>
        <source>Step {number} / {count}</source>
        <translation>Bước {number} / {count}</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_recap.py"/>
        <source>Still open from then</source>
        <translation>Còn lại từ lần trước</translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>StockLantern</source>
        <translation>StockLantern</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Stop session {number} for today</source>
        <translation>Dừng buổi {number} hôm nay</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>Stop using it now, and decide within {days} working day.</source>
        <translation>Ngừng dùng ngay, và quyết trong {days} ngày làm việc.</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/words.py"/>
        <source>Suggested match · alike</source>
        <translation>Gợi ý cùng ý · giống nhau</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/words.py"/>
        <source>Suggested match · perhaps</source>
        <translation>Gợi ý cùng ý · có thể</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/words.py"/>
        <source>Suggested match · very alike</source>
        <translation>Gợi ý cùng ý · rất giống</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>Supports</source>
        <translation>Hỗ trợ</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Sure that it does not hold</source>
        <translation>Chắc là không đúng</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Sure that it holds</source>
        <translation>Chắc là đúng</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Survey of customers</source>
        <translation>Khảo sát khách</translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Switch between Vietnamese and English</source>
        <translation>Chuyển tiếng Việt / tiếng Anh</translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Switch between light and dark</source>
        <translation>Chuyển sáng / tối</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Take a group apart</source>
        <translation>Rã nhóm</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Take a mark off scale {code}</source>
        <translation>Bỏ dấu trên thang {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Take a point apart</source>
        <translation>Tách một điểm ra</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Take activity {code} out of use</source>
        <translation>Ngừng dùng việc {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Take away a report on lead {lead}</source>
        <translation>Bỏ một phản hồi về lead {lead}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Take away the draft {code}</source>
        <translation>Bỏ bản nháp {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Take away the lead filter “{name}”</source>
        <translation>Bỏ bộ lọc lead “{name}”</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Take back a signature</source>
        <translation>Rút chữ ký</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Take back an assent to the answer to objection {code}</source>
        <translation>Rút lại sự đồng ý với câu trả lời cho phản đối {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Take back the closing of a round</source>
        <translation>Rút lại việc đóng vòng</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Take back the reveal</source>
        <translation>Rút lại việc mở niêm phong</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Take back version {number}</source>
        <translation>Rút lại phiên bản {number}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Take back version {number} of the matrix</source>
        <translation>Rút lại bản {number} của ma trận</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Take claim {code} off the test list</source>
        <translation>Bỏ luận điểm {code} khỏi danh sách kiểm</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Take in the feedback of {who}</source>
        <translation>Nhận phản hồi của {who}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Take out a line of the SOW of {code}</source>
        <translation>Bỏ một dòng trong SOW của {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Take scale {code} out of use</source>
        <translation>Ngừng dùng thang {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Take slips apart again</source>
        <translation>Tách phiếu đã gộp</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Take somebody out of the position {code}</source>
        <translation>Bỏ một người khỏi vị trí {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Take texts out of the group {code}</source>
        <translation>Lấy ý ra khỏi nhóm {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Take the mark off claim {code}</source>
        <translation>Bỏ đánh dấu luận điểm {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Take the method's words for the SOW of {code}</source>
        <translation>Dùng lại câu chữ của phương pháp cho SOW của {code}</translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>Takes part, share of activities</source>
        <translation>Có tham gia, tỷ lệ trên số việc</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/words.py"/>
        <source>Talk about these first: say what the other side means, then answer.</source>
        <translation>Bàn phần này trước: nhắc lại ý bên kia, rồi mới trả lời.</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Test claim {code} first</source>
        <translation>Kiểm luận điểm {code} trước</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_recap.py"/>
        <location filename="../../domain/services/showing_test_list.py"/>
        <location filename="../../exports/report_votes.py"/>
        <source>Tested first</source>
        <translation>Kiểm trước</translation>
    </message>
    <message>
        <location filename="../../domain/errors/requests.py"/>
        <source>That is for {owner} or another position of the same side, not for {by}.</source>
        <translation>Bước này là của {owner} hoặc vai trò khác cùng bên, không phải của {by}.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/sessions.py"/>
        <source>That step has not so many minutes left to give.</source>
        <translation>Bước đó không còn đủ số phút ấy để bớt.</translation>
    </message>
    <message>
        <location filename="../../domain/services/revision_words.py"/>
        <source>The ads reached others: “{before}” before, “{now}” now</source>
        <translation>Quảng cáo đã đổi đối tượng: trước là “{before}”, nay là “{now}”</translation>
    </message>
    <message>
        <location filename="../../ui/shell/manual.py"/>
        <source>The agenda stands at the left; each step says what to say and when it is done.</source>
        <translation>Chương trình nằm bên trái; mỗi bước ghi sẵn nên nói gì và khi nào là xong.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>The answers of two iterations are compared; these say from when it counts.</source>
        <translation>So câu trả lời của hai vòng với nhau; các mức này nói khi nào mới tính là đổi.</translation>
    </message>
    <message>
        <location filename="../../domain/services/revision_words.py"/>
        <source>The customers are others, by {by}</source>
        <translation>Khách đã khác trước, xét theo {by}</translation>
    </message>
    <message>
        <location filename="../../persistence/workspace_file.py"/>
        <source>The database of this file is damaged.</source>
        <translation>Cơ sở dữ liệu của tệp này bị hỏng.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>The departments' medians lie further apart than this: disputed.</source>
        <translation>Trung vị của hai bên cách nhau hơn mức này: còn tranh cãi.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/files.py"/>
        <source>The disk with {name} is full; {free} MB are free. Your last change is not saved yet. Free some space and try again.</source>
        <translation>Ổ đĩa chứa {name} đã đầy; còn trống {free} MB. Thay đổi cuối chưa được lưu. Hãy giải phóng chỗ trống rồi thử lại.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/campaigns.py"/>
        <source>The figures of iteration {number} are frozen. Its days and whom its ads reached stay.</source>
        <translation>Số liệu của vòng {number} đã chốt. Thời gian và tệp quảng cáo của vòng giữ nguyên.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/campaigns.py"/>
        <source>The figures of iteration {number} are kept already. A correction is a new entry with its reason.</source>
        <translation>Số liệu vòng {number} đã được khoá. Muốn sửa thì ghi thêm một dòng đính chính kèm lý do.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/campaigns.py"/>
        <source>The figures of iteration {number} are not frozen yet: they still follow what is recorded.</source>
        <translation>Số liệu vòng {number} chưa khoá: số vẫn đang chạy theo những gì được ghi.</translation>
    </message>
    <message>
        <location filename="../../domain/model/table_words.py"/>
        <source>The file is very large, so its rows are estimated.</source>
        <translation>Tệp rất lớn nên số dòng chỉ là ước tính.</translation>
    </message>
    <message>
        <location filename="../../domain/model/table_words.py"/>
        <source>The first row looks like data, so the columns have no names.</source>
        <translation>Dòng đầu trông như dữ liệu nên các cột không có tên.</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/words.py"/>
        <source>The first version of this persona.</source>
        <translation>Phiên bản đầu tiên của chân dung này.</translation>
    </message>
    <message>
        <location filename="../../domain/services/revision_words.py"/>
        <source>The groups came by {by}: whom the ads reached may explain it</source>
        <translation>Hai nhóm về từ {by}: có thể do quảng cáo chạm tới những người khác nhau</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_shortlist.py"/>
        <source>The groups of customers that this session draws a persona of</source>
        <translation>Những nhóm khách mà buổi này vẽ chân dung</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>The half-life of answers about this field, in times the usual one.</source>
        <translation>Chu kỳ bán rã của câu trả lời về mục này, so với mức thường.</translation>
    </message>
    <message>
        <location filename="../../exports/prework_reader.py"/>
        <source>The heading here must be “{heading}”: a column is missing, moved or renamed.</source>
        <translation>Tiêu đề ở đây phải là “{heading}”: có cột bị xoá, bị dời hoặc đổi tên.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/pages.py"/>
        <source>The loop</source>
        <translation>Vòng tuần hoàn</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/words.py"/>
        <source>The matrix has errors in {codes}.</source>
        <translation>Bảng trách nhiệm có lỗi ở {codes}.</translation>
    </message>
    <message>
        <location filename="../../exports/registers.py"/>
        <source>The matrix speaks of positions; here stands who holds which.</source>
        <translation>Ma trận chỉ ghi vị trí; trang này ghi ai giữ vị trí nào.</translation>
    </message>
    <message>
        <location filename="../../domain/model/asked.py"/>
        <source>The messages that your side would give this customer, one a slip.</source>
        <translation>Những thông điệp bên mình muốn nói với khách này, mỗi phiếu một câu.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>The middle half of all ratings spreads wider than this: disputed.</source>
        <translation>Nửa giữa của mọi điểm chấm trải rộng hơn mức này: còn tranh cãi.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>The most full answers that one item of this kind brings; 0 sets no limit.</source>
        <translation>Một bằng chứng loại này góp tối đa chừng này lượt trả lời quy đổi; 0 là không giới hạn.</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_recap.py"/>
        <source>The most important claims</source>
        <translation>Luận điểm quan trọng nhất</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>The newest answers differ clearly from those before.</source>
        <translation>Câu trả lời mới nhất khác hẳn trước đây.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/sessions.py"/>
        <source>The next review lies ahead: choose a later day.</source>
        <translation>Ngày rà soát phải ở phía trước: hãy chọn ngày muộn hơn.</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>The next round of answers shows whether it goes on.</source>
        <translation>Đợt trả lời tới sẽ cho biết có đổi tiếp không.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/reports.py"/>
        <source>The next step is on {day}, which has passed. Choose a day from today on.</source>
        <translation>Bước tiếp hẹn ngày {day}, ngày ấy đã qua. Hãy chọn từ hôm nay trở đi.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/sessions.py"/>
        <source>The notes are already revealed.</source>
        <translation>Phiếu đã được mở rồi.</translation>
    </message>
    <message>
        <location filename="../../exports/report_record.py"/>
        <source>The notes are not revealed yet.</source>
        <translation>Phiếu chưa được mở.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/sessions.py"/>
        <source>The notes of one side no longer match their seal. Nothing was revealed. Open the seal again and let the side check its notes.</source>
        <translation>Phiếu của một bên không còn khớp với niêm phong. Chưa mở gì cả. Hãy mở lại niêm phong để bên đó kiểm tra phiếu.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/prework.py"/>
        <source>The notes of this side are sealed already. This workbook was not taken. Open the seal again first if the side wants to change something.</source>
        <translation>Phiếu của bên này đã niêm phong. Tệp này không được nhận. Nếu bên ấy muốn đổi, hãy mở lại niêm phong trước.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/campaigns.py"/>
        <source>The one-way process is noted already. There is one: change that one.</source>
        <translation>Quy trình một chiều đã được ghi. Chỉ có một, hãy sửa bản đó.</translation>
    </message>
    <message>
        <location filename="../../domain/services/release_notes_words.py"/>
        <source>The owner decided: {words}</source>
        <translation>Chủ doanh nghiệp quyết: {words}</translation>
    </message>
    <message>
        <location filename="../../domain/errors/reviews.py"/>
        <source>The owner decides only where one department agrees and the other does not.</source>
        <translation>Chủ doanh nghiệp chỉ quyết khi một bên đồng ý và bên kia không.</translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>The owner is in the room</source>
        <translation>Chủ doanh nghiệp có mặt</translation>
    </message>
    <message>
        <location filename="../../domain/services/trait_words.py"/>
        <source>The owner is nearer to {side}</source>
        <translation>Chủ doanh nghiệp gần với {side} hơn</translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>The owner is not in the room</source>
        <translation>Chủ doanh nghiệp chưa có mặt</translation>
    </message>
    <message>
        <location filename="../../domain/errors/requests.py"/>
        <source>The owner knows of it. It can be delivered, or waived with a reason.</source>
        <translation>Chủ doanh nghiệp đã biết. Giờ chỉ còn giao, hoặc miễn kèm lý do.</translation>
    </message>
    <message>
        <location filename="../../domain/services/trait_words.py"/>
        <source>The owner sees the same</source>
        <translation>Chủ doanh nghiệp cũng nhìn như vậy</translation>
    </message>
    <message>
        <location filename="../../domain/services/ground_rules.py"/>
        <source>The owner speaks last.</source>
        <translation>Chủ doanh nghiệp nói sau cùng.</translation>
    </message>
    <message>
        <location filename="../../domain/services/trait_words.py"/>
        <source>The owner stands halfway between them</source>
        <translation>Chủ doanh nghiệp ở chính giữa hai bên</translation>
    </message>
    <message>
        <location filename="../../domain/services/trait_words.py"/>
        <source>The owner stands {gap} of {steps} from them</source>
        <translation>Chủ doanh nghiệp lệch {gap}/{steps} so với hai bên</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_start.py"/>
        <source>The owner writes alone. It is opened together with the notes of the sides.</source>
        <translation>Chủ doanh nghiệp viết riêng. Phần này mở cùng lúc với phiếu của hai bên.</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_deciding.py"/>
        <location filename="../../ui/session/closing/words.py"/>
        <location filename="../../ui/versions/words.py"/>
        <source>The owner's decision</source>
        <translation>Quyết định của chủ doanh nghiệp</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>The owner's judgement</source>
        <translation>Nhận định của chủ doanh nghiệp</translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>The owner's statements: {count}</source>
        <translation>Nhận định của chủ doanh nghiệp: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/manual.py"/>
        <source>The persona brief is a PDF to pin up; the responsibilities are an Excel workbook.</source>
        <translation>Chân dung là bản PDF để dán lên tường; trách nhiệm là sổ Excel.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/things.py"/>
        <source>The persona has this scale already: {code}.</source>
        <translation>Chân dung này đã có thang đó: {code}.</translation>
    </message>
    <message>
        <location filename="../../domain/services/agreeing.py"/>
        <source>The picture has changed since it was signed. Both departments sign again.</source>
        <translation>Chân dung đã thay đổi sau khi ký. Hai bên ký lại.</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/row_faults.py"/>
        <source>The point or comma can be read both ways; say which it is.</source>
        <translation>Dấu chấm hoặc phẩy đọc được cả hai cách; hãy chọn nghĩa của dấu.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/sessions.py"/>
        <source>The private round is still open. Close it first; votes are shown after that.</source>
        <translation>Vòng kín còn đang mở. Hãy đóng trước; đóng rồi mới xem được kết quả.</translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>The product is described</source>
        <translation>Đã mô tả sản phẩm</translation>
    </message>
    <message>
        <location filename="../../ui/shell/manual.py"/>
        <source>The ring shows where the project stands; it follows from what was really done.</source>
        <translation>Vòng tròn cho biết dự án đang ở đâu; nó đi theo việc đã làm thật.</translation>
    </message>
    <message>
        <location filename="../../exports/prework_reader.py"/>
        <source>The row is begun, but the slip has no words.</source>
        <translation>Dòng này đã điền dở nhưng phiếu chưa có chữ nào.</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/row_faults.py"/>
        <source>The row is empty.</source>
        <translation>Dòng trống.</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_start.py"/>
        <source>The rules of the game</source>
        <translation>Luật chơi</translation>
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
        <location filename="../../domain/errors/sessions.py"/>
        <source>The session is locked against slips. Unlock it first, then do it again.</source>
        <translation>Buổi làm việc đang khoá tránh bấm nhầm. Hãy mở khoá trước rồi làm lại.</translation>
    </message>
    <message>
        <location filename="../../domain/services/revision_words.py"/>
        <source>The share now supports “{quantifier}”</source>
        <translation>Tỷ lệ hiện nay ứng với “{quantifier}”</translation>
    </message>
    <message>
        <location filename="../../domain/model/table_words.py"/>
        <source>The sheet has too many rows. Those at its end were not read.</source>
        <translation>Trang tính có quá nhiều dòng. Các dòng ở cuối không được đọc.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/prework.py"/>
        <source>The sheet “{name}” is missing in this workbook, or was renamed. Nothing was taken from it.</source>
        <translation>Tệp này thiếu trang “{name}”, hoặc trang ấy đã bị đổi tên. Không nhận gì từ tệp.</translation>
    </message>
    <message>
        <location filename="../../exports/prework_reader.py"/>
        <source>The slip is too long: at most 300 characters.</source>
        <translation>Phiếu dài quá: nhiều nhất 300 ký tự.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/sessions.py"/>
        <source>The slip {code} is already typed. Look at the number on the paper again.</source>
        <translation>Phiếu {code} đã gõ rồi. Hãy xem lại số trên phiếu giấy.</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/row_faults.py"/>
        <source>The text is too long and was cut.</source>
        <translation>Chữ quá dài nên đã cắt bớt.</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>The two sides see this very differently. That is no fault: each hears customers in another place.</source>
        <translation>Hai bên nhìn chuyện này rất khác nhau. Không ai sai cả: mỗi bên nghe khách ở một chỗ.</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/mapping_form.py"/>
        <source>The values of this field have no codes.</source>
        <translation>Trường này không có mã cho các giá trị.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/sessions.py"/>
        <source>The version cannot be published yet. {missing}</source>
        <translation>Chưa phát hành được phiên bản. {missing}</translation>
    </message>
    <message>
        <location filename="../../ui/revision/words.py"/>
        <source>The whole persona: {persona}</source>
        <translation>Cả chân dung: {persona}</translation>
    </message>
    <message>
        <location filename="../../exports/readme_sheet.py"/>
        <source>The words that can be chosen in the other sheets.</source>
        <translation>Các mục để chọn ở những trang kia.</translation>
    </message>
    <message>
        <location filename="../../domain/model/table_words.py"/>
        <source>The workbook contains macros. They were not run.</source>
        <translation>Tệp Excel có macro. Macro không được chạy.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/things.py"/>
        <source>The worked example cannot be read at {place}. Install the program again.</source>
        <translation>Không đọc được ví dụ mẫu ở {place}. Hãy cài lại chương trình.</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Their own words</source>
        <translation>Lời của chính họ</translation>
    </message>
    <message>
        <location filename="../../domain/errors/sessions.py"/>
        <source>There are enough personas: at most {limit} here, and three in use. Put one back before you choose another.</source>
        <translation>Đã đủ chân dung: ở đây nhiều nhất {limit}, cả bộ nhiều nhất ba chân dung đang dùng. Hãy bỏ bớt một trước khi chọn thêm.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/sessions.py"/>
        <source>There are more dots on the paper than it has. Take some away.</source>
        <translation>Phiếu đặt quá số chấm được phát. Hãy bớt lại.</translation>
    </message>
    <message>
        <location filename="../../exports/workbook.py"/>
        <source>There are no activities or no positions yet.</source>
        <translation>Chưa có việc hoặc chưa có vị trí nào.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/sessions.py"/>
        <source>There are {limit} steps already. Remove one before you add another.</source>
        <translation>Đã có {limit} bước. Hãy xoá một bước trước khi thêm.</translation>
    </message>
    <message>
        <location filename="../../domain/services/releasing.py"/>
        <location filename="../../exports/brief_front.py"/>
        <location filename="../../exports/sales_cards_pdf.py"/>
        <source>There is no claim in it yet.</source>
        <translation>Chưa có luận điểm nào.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/campaigns.py"/>
        <source>There is no figure to keep. Write down at least how many leads there were.</source>
        <translation>Chưa có số nào để giữ. Hãy ghi ít nhất là có bao nhiêu lead.</translation>
    </message>
    <message>
        <location filename="../../domain/services/taking_feedback.py"/>
        <source>There is no lead with this code in the workspace.</source>
        <translation>Không có lead nào mang mã này trong không gian làm việc.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/matrices.py"/>
        <source>There is no matrix in this file: none of its tables has a row with the names of positions, and letters R, A, S, C or I below them. Nothing was taken from it.</source>
        <translation>Trong tệp này không có ma trận phân công: không bảng nào có một dòng tên các vị trí với các chữ R, A, S, C, I bên dưới. Chưa lấy gì từ tệp.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/sessions.py"/>
        <source>There is no note to seal yet. Write one, or confirm that there is none.</source>
        <translation>Chưa có phiếu nào để niêm phong. Hãy viết một phiếu, hoặc xác nhận là không có.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/leads.py"/>
        <source>There is no row in this file that can be imported. Nothing was changed. Check which column holds phone, e-mail or id, and whether the header is in the right row.</source>
        <translation>Tệp này không có dòng nào nhập được. Chưa có gì thay đổi. Xem lại cột nào là số điện thoại, email hoặc mã, và dòng tiêu đề đã đúng chưa.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/tables.py"/>
        <source>There is no sheet “{name}” in this workbook any more. Choose another one.</source>
        <translation>Tệp này không còn trang tính “{name}”. Hãy chọn trang khác.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/tables.py"/>
        <source>There is not a single row in this file. Nothing was taken from it.</source>
        <translation>Tệp này không có dòng nào. Chưa lấy gì từ tệp.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/things.py"/>
        <source>There is nothing to redo.</source>
        <translation>Không có gì để làm lại.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/things.py"/>
        <source>There is nothing to undo.</source>
        <translation>Không có gì để hoàn tác.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/reports.py"/>
        <source>There were {attempts} attempts, so they were on {attempts} days at most.</source>
        <translation>Đã liên hệ {attempts} lần, nên nhiều nhất là trong {attempts} ngày.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/campaigns.py"/>
        <source>These days meet iteration {number} ({period}). An iteration begins after the last one.</source>
        <translation>Thời gian này trùng với vòng {number} ({period}). Vòng sau bắt đầu khi vòng trước đã kết thúc.</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_reveal.py"/>
        <source>These do not fit together. First say what the others mean.</source>
        <translation>Những điều này không khớp nhau. Hãy nhắc lại ý bên kia trước.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/sessions.py"/>
        <source>These notes are hidden until the reveal.</source>
        <translation>Các phiếu này được giữ kín cho tới lúc mở.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/sessions.py"/>
        <source>These notes are sealed. Open the seal again to go on writing.</source>
        <translation>Các phiếu này đã niêm phong. Muốn viết tiếp thì mở lại niêm phong.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/manual.py"/>
        <source>These numbers turn answers into shares and verdicts. They are choices, no facts.</source>
        <translation>Các con số này biến câu trả lời thành tỷ lệ và kết luận. Chúng là lựa chọn, không phải sự thật.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>These put a warning beside a claim and change no number of it.</source>
        <translation>Các mức này đặt một lời cảnh báo cạnh luận điểm, không đổi con số nào của nó.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/sessions.py"/>
        <source>This can no longer be taken back: more than ten seconds or later work passed.</source>
        <translation>Không rút lại được nữa: đã quá mười giây hoặc đã có việc khác làm sau đó.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/fact.py"/>
        <source>This cannot be done.</source>
        <translation>Không làm được việc này.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/leads.py"/>
        <source>This cannot be used as a mapping of columns. {why} {place}</source>
        <translation>Tệp này không dùng để ghép cột được. {why} {place}</translation>
    </message>
    <message>
        <location filename="../../exports/prework_reader.py"/>
        <source>This code is none of this side and this question.</source>
        <translation>Mã này không thuộc bên này và câu hỏi này.</translation>
    </message>
    <message>
        <location filename="../../exports/prework_reader.py"/>
        <source>This code stands in two rows.</source>
        <translation>Mã này nằm ở hai dòng.</translation>
    </message>
    <message>
        <location filename="../../exports/prework_reader.py"/>
        <source>This column is not part of the workbook. Delete what stands in it.</source>
        <translation>Cột này không thuộc tệp đã phát. Hãy xoá nội dung trong cột.</translation>
    </message>
    <message>
        <location filename="../../exports/matrix_sheet.py"/>
        <source>This does not fit here</source>
        <translation>Chỗ này không ghi được như vậy</translation>
    </message>
    <message>
        <location filename="../../domain/errors/leads.py"/>
        <source>This feedback workbook was made for another workspace. Nothing was taken in. Open the workspace that it was handed out from.</source>
        <translation>Bảng phản hồi này thuộc không gian làm việc khác. Chưa nhận gì cả. Hãy mở đúng không gian đã phát bảng này.</translation>
    </message>
    <message>
        <location filename="../../domain/services/revision_words.py"/>
        <source>This figure moves with our own budget and content, not only customers</source>
        <translation>Con số này còn chạy theo ngân sách và nội dung của chính mình, không chỉ theo khách</translation>
    </message>
    <message>
        <location filename="../../domain/errors/files.py"/>
        <source>This file cannot be opened. It was not changed.</source>
        <translation>Không mở được tệp này. Tệp không bị thay đổi.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/tables.py"/>
        <source>This file cannot be read as a table. Nothing was taken from it.</source>
        <translation>Không đọc được tệp này dưới dạng bảng. Chưa lấy gì từ tệp.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/prework.py"/>
        <source>This file cannot be read. Nothing was taken from it.</source>
        <translation>Không đọc được tệp này. Không nhận gì từ tệp.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/tables.py"/>
        <source>This file is a web page, although its name says table. Nothing was taken from it. Open it in Excel or LibreOffice, save it as .xlsx and choose that file.</source>
        <translation>Tệp này là trang web dù tên tệp ghi là bảng tính. Chưa lấy gì từ tệp. Hãy mở bằng Excel hoặc LibreOffice, lưu thành .xlsx rồi chọn tệp đó.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/prework.py"/>
        <source>This file is far larger than the workbook that was handed out. It was not read. Fill in the workbook itself and hand that in.</source>
        <translation>Tệp này lớn hơn nhiều so với tệp đã phát nên không được đọc. Hãy điền vào chính tệp đã phát rồi nộp lại.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/prework.py"/>
        <source>This file is no Excel workbook (.xlsx), or it is damaged. Nothing was taken from it. Ask for it again.</source>
        <translation>Tệp này không phải tệp Excel (.xlsx), hoặc đã hỏng. Không nhận gì từ tệp. Hãy xin lại tệp.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/tables.py"/>
        <source>This file is too large: at most {megabytes} MB are read at once. Nothing was taken from it. Split it into parts and import one after the other.</source>
        <translation>Tệp này quá lớn: mỗi lần chỉ đọc được tối đa {megabytes} MB. Chưa lấy gì từ tệp. Hãy chia thành nhiều phần rồi nhập lần lượt.</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/row_faults.py"/>
        <source>This is below 0.</source>
        <translation>Số nhỏ hơn 0.</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/row_faults.py"/>
        <source>This is no day.</source>
        <translation>Đây không phải ngày.</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/row_faults.py"/>
        <source>This is no e-mail address.</source>
        <translation>Đây không phải địa chỉ email.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/leads.py"/>
        <source>This is no feedback workbook of this program. Nothing was taken in. Ask for the file that was handed out, filled in and saved as .xlsx.</source>
        <translation>Đây không phải bảng phản hồi của phần mềm này. Chưa nhận gì cả. Hãy xin đúng tệp đã phát, đã điền và lưu dạng .xlsx.</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/row_faults.py"/>
        <source>This is no number.</source>
        <translation>Đây không phải con số.</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/row_faults.py"/>
        <source>This is no phone number.</source>
        <translation>Đây không phải số điện thoại.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/files.py"/>
        <source>This is no picture that the program can read. Take a PNG, JPEG, WebP, GIF or BMP file.</source>
        <translation>Chương trình không đọc được ảnh này. Hãy chọn tệp PNG, JPEG, WebP, GIF hoặc BMP.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/reviews.py"/>
        <source>This is no rate: {k} of {n}. The first number is at most the second.</source>
        <translation>{k} trên {n} không phải là tỷ lệ. Số trước không được lớn hơn số sau.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/tables.py"/>
        <source>This is no table: it is neither an Excel workbook (.xlsx) nor text (.csv, .tsv). Nothing was taken from it. Choose the file with the rows.</source>
        <translation>Đây không phải là bảng: không phải tệp Excel (.xlsx) mà cũng không phải tệp văn bản (.csv, .tsv). Chưa lấy gì từ tệp. Hãy chọn đúng tệp có các dòng dữ liệu.</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/row_faults.py"/>
        <source>This is no whole number.</source>
        <translation>Đây không phải số nguyên.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/prework.py"/>
        <source>This is not a workbook that was handed out for writing beforehand. Nothing was taken from it.</source>
        <translation>Đây không phải tệp đã phát để viết trước. Không nhận gì từ tệp.</translation>
    </message>
    <message>
        <location filename="../../domain/services/taking_feedback.py"/>
        <source>This lead stands in two rows that say different things.</source>
        <translation>Lead này nằm ở hai dòng ghi khác nhau.</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_lint.py"/>
        <source>This line turns an obligation into a favour (“{phrase}”). State who provides what to whom by when.</source>
        <translation>Dòng này biến nghĩa vụ thành việc nhờ (“{phrase}”). Hãy ghi: ai cung cấp, cho ai, cái gì, trong bao lâu.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/evidence.py"/>
        <source>This looks like a phone number, an e-mail address or a name. Write a code instead, such as L-12, and keep who it is in your CRM.</source>
        <translation>Chỗ này giống số điện thoại, email hoặc tên người. Hãy ghi mã, ví dụ L-12; người đó là ai thì để trong CRM.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/leads.py"/>
        <source>This mapping does not fit the file, which lacks these columns: {columns}. Nothing was imported. Choose another mapping, or map the columns of this file.</source>
        <translation>Cách ghép cột này không khớp với tệp, vì tệp thiếu các cột: {columns}. Chưa nhập gì. Hãy chọn cách ghép khác, hoặc ghép lại các cột của tệp này.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/things.py"/>
        <source>This persona holds {claims} claims and {messages} messages. Move them to another persona first.</source>
        <translation>Chân dung này đang có {claims} luận điểm và {messages} thông điệp. Hãy chuyển chúng sang chân dung khác trước.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/files.py"/>
        <source>This picture is too large. Take one of at most {megabytes} MB and {pixels} pixels a side.</source>
        <translation>Ảnh này quá lớn. Hãy chọn ảnh tối đa {megabytes} MB và mỗi cạnh tối đa {pixels} điểm ảnh.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/reviews.py"/>
        <source>This proposal is decided. Open it again to decide otherwise.</source>
        <translation>Đề xuất này đã được quyết. Muốn quyết khác, hãy mở lại.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/sessions.py"/>
        <source>This round is closed. Votes can no longer be changed.</source>
        <translation>Vòng này đã đóng. Không đổi phiếu được nữa.</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/row_faults.py"/>
        <source>This says neither yes nor no; it counts as no consent.</source>
        <translation>Không rõ có hay không; tính là chưa đồng ý.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/sessions.py"/>
        <source>This session does not ask that question behind the curtain.</source>
        <translation>Buổi này không hỏi câu đó sau màn che.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/sessions.py"/>
        <source>This side has begun to write at the laptop. Its workbook was not taken: let it go on there and seal.</source>
        <translation>Bên này đã bắt đầu viết trên máy nên tệp không được nhận. Hãy để bên này viết tiếp rồi niêm phong.</translation>
    </message>
    <message>
        <location filename="../../domain/model/lint.py"/>
        <source>This speaks of some of the customers only. Say of which leads it is counted.</source>
        <translation>Câu này chỉ nói về một nhóm khách. Hãy ghi phạm vi: đếm trên những lead nào.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/sessions.py"/>
        <source>This step still needs: {missing}. Start it all the same with a reason.</source>
        <translation>Chưa đủ để sang bước đó, còn thiếu: {missing}. Vẫn sang được nếu ghi lý do.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/sessions.py"/>
        <source>This step was begun already. It stays where it is, as it was.</source>
        <translation>Bước này đã bắt đầu, nên giữ nguyên vị trí và nội dung.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/things.py"/>
        <source>This text has {length} characters; at most {limit} fit. Shorten it a little.</source>
        <translation>Đoạn này dài {length} ký tự, tối đa {limit}. Hãy rút gọn một chút.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/tables.py"/>
        <source>This workbook is damaged or was cut off. Nothing was taken from it. Download it again, or open it in Excel and save it under a new name.</source>
        <translation>Tệp Excel này bị hỏng hoặc tải về chưa đủ. Chưa lấy gì từ tệp. Hãy tải lại, hoặc mở bằng Excel rồi lưu với tên khác.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/tables.py"/>
        <source>This workbook is not in the format .xlsx but in {format}. Nothing was taken from it. Open it in Excel or LibreOffice, save it as .xlsx and choose that file.</source>
        <translation>Tệp này không ở định dạng .xlsx mà là {format}. Chưa lấy gì từ tệp. Hãy mở bằng Excel hoặc LibreOffice, lưu thành .xlsx rồi chọn tệp đó.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/prework.py"/>
        <source>This workbook is protected by a password, or in the old format .xls. Save it as .xlsx without a password and hand it in again.</source>
        <translation>Tệp này có mật khẩu, hoặc ở định dạng cũ .xls. Hãy lưu thành .xlsx không mật khẩu rồi nộp lại.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/tables.py"/>
        <source>This workbook is protected by a password. Nothing was taken from it. Save it as .xlsx without a password and choose that file.</source>
        <translation>Tệp Excel này có đặt mật khẩu. Chưa lấy gì từ tệp. Hãy lưu thành .xlsx không có mật khẩu rồi chọn tệp đó.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/prework.py"/>
        <source>This workbook was made by a newer version of this program. Nothing was taken from it.</source>
        <translation>Tệp này do phiên bản mới hơn của chương trình tạo ra. Không nhận gì từ tệp.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/sessions.py"/>
        <source>This workbook was made for another session or another question. Nothing was taken from it.</source>
        <translation>Tệp này làm cho buổi khác hoặc câu hỏi khác. Không nhận gì từ tệp.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/things.py"/>
        <source>This workspace has been begun already. Make a new one for this.</source>
        <translation>Sổ làm việc này đã có nội dung. Hãy tạo một sổ mới.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/things.py"/>
        <source>This {kind} is not there any more.</source>
        <translation>Không còn {kind} này nữa.</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Tick a figure as read</source>
        <translation>Đánh dấu số liệu đã đọc</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Tick an action</source>
        <translation>Đánh dấu một việc cần làm</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Tick what a side has understood</source>
        <translation>Đánh dấu điều một bên đã hiểu</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Ticked on a form, often in a hurry.</source>
        <translation>Khách tích trên form, thường là vội.</translation>
    </message>
    <message>
        <location filename="../../domain/model/explaining.py"/>
        <source>Tie it to a claim that customers bear out, or stop using it.</source>
        <translation>Gắn vào một luận điểm mà khách xác nhận, hoặc thôi dùng.</translation>
    </message>
    <message>
        <location filename="../../exports/run_sheet_pdf.py"/>
        <source>Time that a step needs more is taken from a later one, visibly.</source>
        <translation>Bước nào cần thêm giờ thì lấy từ một bước sau, trước mắt mọi người.</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Timing</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <location filename="../../exports/registers.py"/>
        <location filename="../../exports/report_room.py"/>
        <location filename="../../ui/documents/sheets.py"/>
        <source>Title</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_start.py"/>
        <source>To be explained to customers</source>
        <translation>Điều cần giải thích cho khách</translation>
    </message>
    <message>
        <location filename="../../domain/services/reminding.py"/>
        <source>To be looked at: accept it, or return it with a reason.</source>
        <translation>Cần xem: nghiệm thu, hoặc trả lại kèm lý do.</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_impact.py"/>
        <source>To decide</source>
        <translation>Phải quyết</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>To review</source>
        <translation>Để xem lại</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>To stop and review</source>
        <translation>Để dừng và xem lại</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>To verify</source>
        <translation>Để kiểm lại</translation>
    </message>
    <message>
        <location filename="../../exports/report_room.py"/>
        <source>Together</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <location filename="../../domain/services/revision_words.py"/>
        <source>Topic: {topic}</source>
        <translation>Chủ đề: {topic}</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>Treat it as a guess to be tested, and ask customers.</source>
        <translation>Coi như điều phải kiểm, và hỏi khách.</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Trigger</source>
        <translation>Điều khiến bắt đầu tìm</translation>
    </message>
    <message>
        <location filename="../../exports/cards_pdf.py"/>
        <source>True for ____ of 10 customers</source>
        <translation>Đúng với ____ trong 10 khách</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Turn a key for proposal {code}</source>
        <translation>Xoay chìa khoá cho đề xuất {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Turn back a key under the matrix</source>
        <translation>Rút lại chữ ký dưới ma trận</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Two claims, both to be tested</source>
        <translation>Hai luận điểm, đều để kiểm chứng</translation>
    </message>
    <message>
        <location filename="../../domain/model/ad_mapping.py"/>
        <source>Two columns have the same meaning.</source>
        <translation>Hai cột cùng một nghĩa.</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/mapping_form.py"/>
        <source>Two columns have the same name.</source>
        <translation>Hai cột trùng tên.</translation>
    </message>
    <message>
        <location filename="../../domain/services/revision_words.py"/>
        <source>Two groups answer differently, by {by}: {one} · {other}</source>
        <translation>Hai nhóm trả lời khác nhau, xét theo {by}: {one} · {other}</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_closing.py"/>
        <source>Two keys</source>
        <translation>Hai chìa khoá</translation>
    </message>
    <message>
        <location filename="../../exports/matrix_sheet.py"/>
        <source>Type A, A/R, R, S, C or I, or clear the cell.</source>
        <translation>Gõ A, A/R, R, S, C hoặc I, hoặc để trống.</translation>
    </message>
    <message>
        <location filename="../../exports/readme_sheet.py"/>
        <source>Type a letter in a cell of the matrix; the column Check answers at once.</source>
        <translation>Gõ chữ vào ô của ma trận, cột Kiểm tra trả lời ngay.</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Type what a lead said</source>
        <translation>Gõ phản hồi về một lead</translation>
    </message>
    <message>
        <location filename="../../ui/shell/finding.py"/>
        <source>USP</source>
        <translation>USP</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_start.py"/>
        <source>USPs</source>
        <translation>USP</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <source>USPs that prove it</source>
        <translation>USP làm bằng chứng</translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>USPs with proof: {proved} of {count}</source>
        <translation>USP có bằng chứng: {proved}/{count}</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>Under review</source>
        <translation>Đang rà soát</translation>
    </message>
    <message>
        <location filename="../../ui/shell/commands.py"/>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>Use it when you talk with customers, and ask again now and then.</source>
        <translation>Dùng được khi nói chuyện với khách; thỉnh thoảng vẫn nên hỏi lại.</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>Use it.</source>
        <translation>Cứ dùng.</translation>
    </message>
    <message>
        <location filename="../../exports/report_room.py"/>
        <source>Used, minutes</source>
        <translation>Thực tế (phút)</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>Vacant</source>
        <translation>Chưa có người</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_looks.py"/>
        <source>Valid</source>
        <translation>Hợp lệ</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>Valid leads, of all</source>
        <translation>Lead hợp lệ, trên tổng số</translation>
    </message>
    <message>
        <location filename="../../exports/report_review.py"/>
        <location filename="../../ui/leads/listing/columns.py"/>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/lead_fields.py"/>
        <source>Value of the sale</source>
        <translation>Giá trị bán được</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Verdicts</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <location filename="../../exports/readme_sheet.py"/>
        <location filename="../../ui/versions/words.py"/>
        <source>Version {number}</source>
        <translation>Phiên bản {number}</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/words.py"/>
        <source>Version {number} is in force</source>
        <translation>Bản {number} đang có hiệu lực</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_closing.py"/>
        <source>Version {number} is published. Next review: {day}.</source>
        <translation>Đã phát hành phiên bản {number}. Rà soát tiếp theo: {day}.</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_closing.py"/>
        <location filename="../../ui/session/closing/words.py"/>
        <source>Version {number} was reviewed and stays. Next review: {day}.</source>
        <translation>Đã rà soát phiên bản {number} và giữ nguyên. Rà soát lần tới: {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/words.py"/>
        <source>Version {number} · claims: {claims} · messages: {messages} · agreed obligations: {obligations}</source>
        <translation>Bản {number} · luận điểm: {claims} · thông điệp: {messages} · nghĩa vụ đã thống nhất: {obligations}</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_recap.py"/>
        <source>Version {number}, of {day}</source>
        <translation>Phiên bản {number}, ngày {day}</translation>
    </message>
    <message>
        <location filename="../../exports/report_results.py"/>
        <source>Version {version} was signed.</source>
        <translation>Đã ký phiên bản {version}.</translation>
    </message>
    <message>
        <location filename="../../ui/personas/panes.py"/>
        <source>Versions</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <location filename="../../exports/report_results.py"/>
        <source>Votes</source>
        <translation>Số phiếu</translation>
    </message>
    <message>
        <location filename="../../domain/model/request_words.py"/>
        <source>Waive</source>
        <translation>Miễn</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Waive {code}</source>
        <translation>Miễn {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Warnings</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_recap.py"/>
        <source>We decided</source>
        <translation>Ta đã quyết định</translation>
    </message>
    <message>
        <location filename="../../domain/services/ground_rules.py"/>
        <source>We look for the customer, not for somebody at fault.</source>
        <translation>Ta đi tìm khách hàng, không đi tìm người có lỗi.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Weights</source>
        <translation>Độ nặng</translation>
    </message>
    <message>
        <location filename="../../exports/registers.py"/>
        <location filename="../../exports/reminders_pdf.py"/>
        <location filename="../../exports/report_record.py"/>
        <location filename="../../exports/report_results.py"/>
        <location filename="../../exports/report_room.py"/>
        <location filename="../../ui/documents/sheets.py"/>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <location filename="../../exports/brief_back.py"/>
        <source>What Sales asks next, most urgent first</source>
        <translation>Sales sẽ hỏi gì tiếp, việc gấp nhất trước</translation>
    </message>
    <message>
        <location filename="../../persistence/chain.py"/>
        <source>What a change did was altered in the journal after it was written.</source>
        <translation>Nội dung của một thay đổi trong nhật ký đã bị sửa sau khi ghi.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>What a judgement is worth</source>
        <translation>Một nhận định đáng bao nhiêu</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>What a verdict needs</source>
        <translation>Muốn kết luận cần những gì</translation>
    </message>
    <message>
        <location filename="../../exports/prework_xlsx.py"/>
        <source>What belongs where</source>
        <translation>Ghi gì vào đâu</translation>
    </message>
    <message>
        <location filename="../../domain/model/unknown.py"/>
        <source>What bothers you most as things are today?</source>
        <translation>Hiện giờ điều gì làm anh/chị khó chịu nhất ạ?</translation>
    </message>
    <message>
        <location filename="../../domain/services/taking_feedback.py"/>
        <source>What came of the contact is missing.</source>
        <translation>Thiếu kết quả liên hệ.</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_activity.py"/>
        <source>What came out of it</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <location filename="../../exports/feedback_xlsx.py"/>
        <source>What customers said</source>
        <translation>Khách đã nói gì</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>What did customers complain about, fear or regret in the last calls?</source>
        <translation>Trong những cuộc gọi gần đây, khách than phiền, sợ hay tiếc điều gì?</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/words.py"/>
        <source>What differs from version {number}, in force now:</source>
        <translation>Khác với bản {number} đang có hiệu lực:</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>What do they read and watch, and whom do they believe?</source>
        <translation>Họ đọc gì, xem gì, và tin ai?</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>What do they want to get done, and what would make them glad?</source>
        <translation>Họ muốn làm được việc gì, điều gì làm họ vui?</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>What do they want?</source>
        <translation>Họ muốn gì?</translation>
    </message>
    <message>
        <location filename="../../exports/readme_sheet.py"/>
        <source>What each position owes another, by when, and when it counts.</source>
        <translation>Vị trí nào nợ vị trí nào thông tin gì, bao giờ, lúc nào thì tính là xong.</translation>
    </message>
    <message>
        <location filename="../../exports/report_room.py"/>
        <source>What each side said</source>
        <translation>Mỗi bên đã nói gì</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>What happened just before they began to look? How soon must it be?</source>
        <translation>Chuyện gì xảy ra ngay trước khi họ bắt đầu tìm? Họ cần trong bao lâu?</translation>
    </message>
    <message>
        <location filename="../../exports/brief_front.py"/>
        <source>What has changed since the version before</source>
        <translation>Đổi gì so với bản trước</translation>
    </message>
    <message>
        <location filename="../../domain/model/unknown.py"/>
        <source>What have you set aside for it, roughly?</source>
        <translation>Anh/chị dự tính khoảng bao nhiêu cho việc này ạ?</translation>
    </message>
    <message>
        <location filename="../../exports/sales_cards_pdf.py"/>
        <source>What hurts or moves them</source>
        <translation>Điều gì khiến họ đau đầu, thúc đẩy họ</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>What hurts?</source>
        <translation>Điều gì khiến họ đau đầu?</translation>
    </message>
    <message>
        <location filename="../../ui/shell/manual.py"/>
        <source>What is half typed is kept. A lead that is reported again counts once, by what was said last.</source>
        <translation>Đang gõ dở vẫn được giữ. Lead báo lại chỉ tính một lần, theo lần báo cuối.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/manual.py"/>
        <source>What is higher since the loop began is higher at the same time, never proved by it.</source>
        <translation>Điều gì cao hơn từ khi có vòng chỉ là cao hơn cùng lúc, không bao giờ là bằng chứng nhờ vòng.</translation>
    </message>
    <message>
        <location filename="../../domain/services/taking_feedback.py"/>
        <source>What is known already was said later; this goes into the history.</source>
        <translation>Đã có phản hồi mới hơn; dòng này được lưu vào lịch sử.</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_closing.py"/>
        <source>What is new</source>
        <translation>Có gì mới</translation>
    </message>
    <message>
        <location filename="../../domain/services/reminding.py"/>
        <source>What is owed</source>
        <translation>Thông tin đang nợ nhau</translation>
    </message>
    <message>
        <location filename="../../ui/personas/panes.py"/>
        <source>What is unknown</source>
        <translation>Điều chưa biết</translation>
    </message>
    <message>
        <location filename="../../exports/prework_xlsx.py"/>
        <source>What it asks for</source>
        <translation>Cần viết gì</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_evidence.py"/>
        <source>What it rests on</source>
        <translation>Dựa vào đâu</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>What keeps longer, what shorter</source>
        <translation>Mục nào giữ được lâu, mục nào mau cũ</translation>
    </message>
    <message>
        <location filename="../../domain/model/unknown.py"/>
        <source>What made you begin to look just now?</source>
        <translation>Điều gì khiến anh/chị bắt đầu tìm hiểu lúc này ạ?</translation>
    </message>
    <message>
        <location filename="../../exports/sales_cards_pdf.py"/>
        <source>What not to say</source>
        <translation>Không nói gì</translation>
    </message>
    <message>
        <location filename="../../exports/registers.py"/>
        <location filename="../../ui/shell/manual.py"/>
        <source>What one department needs to know from the other is owed, never a favour.</source>
        <translation>Điều bộ phận này cần biết từ bộ phận kia là nghĩa vụ, không phải chuyện đi nhờ.</translation>
    </message>
    <message>
        <location filename="../../domain/services/reminding.py"/>
        <source>What one department needs to know from the other is owed, with a day.</source>
        <translation>Điều bộ phận này cần biết từ bộ phận kia là nghĩa vụ, có hạn.</translation>
    </message>
    <message>
        <location filename="../../exports/run_sheet_pdf.py"/>
        <source>What people do</source>
        <translation>Mọi người làm gì</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>What sets it off?</source>
        <translation>Điều gì khiến họ bắt đầu?</translation>
    </message>
    <message>
        <location filename="../../domain/model/asked.py"/>
        <source>What should change in the persona?</source>
        <translation>Nên sửa gì ở chân dung?</translation>
    </message>
    <message>
        <location filename="../../domain/model/asked.py"/>
        <source>What should we tell this customer?</source>
        <translation>Nên nói gì với khách này?</translation>
    </message>
    <message>
        <location filename="../../domain/model/unknown.py"/>
        <source>What still keeps you from saying yes?</source>
        <translation>Còn điều gì khiến anh/chị chưa đồng ý ạ?</translation>
    </message>
    <message>
        <location filename="../../domain/model/unknown.py"/>
        <source>What still worries you when you think of deciding?</source>
        <translation>Nghĩ tới lúc quyết định, anh/chị còn lo điều gì ạ?</translation>
    </message>
    <message>
        <location filename="../../exports/report_record.py"/>
        <source>What stood in the way</source>
        <translation>Vướng ở đâu</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>What stops them?</source>
        <translation>Điều gì cản họ lại?</translation>
    </message>
    <message>
        <location filename="../../exports/report_results.py"/>
        <source>What the checks found</source>
        <translation>Kết quả kiểm tra</translation>
    </message>
    <message>
        <location filename="../../exports/brief_back.py"/>
        <source>What the counting assumes</source>
        <translation>Cách đếm dựa trên những con số nào</translation>
    </message>
    <message>
        <location filename="../../ui/direction/wording.py"/>
        <source>What the customer knows already</source>
        <translation>Khách đã biết tới đâu</translation>
    </message>
    <message>
        <location filename="../../exports/report_results.py"/>
        <source>What the departments owe each other, as agreed</source>
        <translation>Nghĩa vụ hai bên đã thống nhất</translation>
    </message>
    <message>
        <location filename="../../exports/report_room.py"/>
        <source>What the room made of it</source>
        <translation>Cả phòng kết luận</translation>
    </message>
    <message>
        <location filename="../../exports/brief_back.py"/>
        <source>What the signs and warnings mean</source>
        <translation>Các dấu và cảnh báo nghĩa là gì</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>What the words for “how many” mean</source>
        <translation>Các từ chỉ “bao nhiêu” nghĩa là gì</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>What this message stands on has changed.</source>
        <translation>Điều mà thông điệp này dựa vào đã thay đổi.</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>What this message stands on has fallen: customers contradict it, or it is gone.</source>
        <translation>Điều mà thông điệp này dựa vào đã đổ: khách nói ngược lại, hoặc luận điểm không còn.</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>What this message stands on has not moved.</source>
        <translation>Điều mà thông điệp này dựa vào vẫn vậy.</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>What this message stands on may no longer be quite so.</source>
        <translation>Điều mà thông điệp này dựa vào chưa chắc còn đúng.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/reviews.py"/>
        <source>What this proposal is about has changed since. Look at it again.</source>
        <translation>Điều mà đề xuất này nói tới đã thay đổi. Hãy xem lại.</translation>
    </message>
    <message>
        <location filename="../../exports/call_sheet_pdf.py"/>
        <location filename="../../exports/sales_cards_pdf.py"/>
        <source>What to ask</source>
        <translation>Hỏi gì</translation>
    </message>
    <message>
        <location filename="../../exports/run_sheet_pdf.py"/>
        <location filename="../../exports/sales_cards_pdf.py"/>
        <source>What to say</source>
        <translation>Nói gì</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_deciding.py"/>
        <location filename="../../exports/report_record.py"/>
        <source>What was decided</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <location filename="../../exports/report_room.py"/>
        <source>What was said</source>
        <translation>Các bên đã viết</translation>
    </message>
    <message>
        <location filename="../../exports/report_record.py"/>
        <source>What we decided</source>
        <translation>Ta đã quyết định</translation>
    </message>
    <message>
        <location filename="../../exports/report_review.py"/>
        <source>What we decided on the proposals</source>
        <translation>Ta quyết định về các đề xuất</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_activity.py"/>
        <source>What we do</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <location filename="../../exports/brief_front.py"/>
        <source>What we do not know, Sales will ask</source>
        <translation>Điều chưa biết, Sales sẽ hỏi</translation>
    </message>
    <message>
        <location filename="../../exports/sales_cards_pdf.py"/>
        <source>What we know</source>
        <translation>Ta biết gì</translation>
    </message>
    <message>
        <location filename="../../ui/direction/wording.py"/>
        <source>What we promise</source>
        <translation>Ta hứa điều gì</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>What worries them about buying? What do they object, what do they keep?</source>
        <translation>Họ lo gì khi mua? Họ phản đối điều gì, quen với điều gì?</translation>
    </message>
    <message>
        <location filename="../../domain/model/unknown.py"/>
        <source>What would make it well worth the money for you?</source>
        <translation>Được điều gì thì anh/chị thấy đáng tiền ạ?</translation>
    </message>
    <message>
        <location filename="../../domain/model/asked.py"/>
        <source>What would you add, change or drop in the persona? One proposal a slip.</source>
        <translation>Muốn thêm, đổi hay bỏ điều gì ở chân dung? Mỗi phiếu một đề xuất.</translation>
    </message>
    <message>
        <location filename="../../domain/model/unknown.py"/>
        <source>What would you like to get done with it?</source>
        <translation>Anh/chị cần việc này để giải quyết chuyện gì ạ?</translation>
    </message>
    <message>
        <location filename="../../domain/services/ground_rules.py"/>
        <source>Whatever we say is an assumption until customers' feedback proves it.</source>
        <translation>Điều gì cũng là giả định cho tới khi phản hồi của khách chứng minh.</translation>
    </message>
    <message>
        <location filename="../../exports/run_sheet_pdf.py"/>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>When a claim is changing</source>
        <translation>Khi nào luận điểm đang đổi</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>When answers are one-sided</source>
        <translation>Khi nào câu trả lời lệch về một phía</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>When the room disputes a claim</source>
        <translation>Khi nào coi là còn tranh cãi</translation>
    </message>
    <message>
        <location filename="../../domain/model/unknown.py"/>
        <source>Where did you hear of us, and what else do you read or watch?</source>
        <translation>Anh/chị biết bên em qua đâu, hằng ngày hay đọc gì, xem gì ạ?</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Where do we reach them?</source>
        <translation>Gặp họ ở đâu?</translation>
    </message>
    <message>
        <location filename="../../exports/brief_traits.py"/>
        <source>Where each side sees this customer</source>
        <translation>Mỗi bên nhìn khách này ở đâu</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_evidence.py"/>
        <source>Where it stands</source>
        <translation>Đang ở giai đoạn nào</translation>
    </message>
    <message>
        <location filename="../../exports/report_room.py"/>
        <source>Where the pictures differed</source>
        <translation>Hai bức tranh khác nhau ở đâu</translation>
    </message>
    <message>
        <location filename="../../domain/model/lint.py"/>
        <source>Which answers to this question count for the claim? Choose at least one.</source>
        <translation>Câu trả lời nào được tính là thuận với luận điểm? Chọn ít nhất một.</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_dots.py"/>
        <source>Which customers should we draw first?</source>
        <translation>Nên vẽ nhóm khách nào trước?</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_dots.py"/>
        <source>Which differences matter most?</source>
        <translation>Điểm khác nào quan trọng nhất?</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_messages.py"/>
        <source>Which of them would this customer listen to?</source>
        <translation>Câu nào thì khách này chịu nghe?</translation>
    </message>
    <message>
        <location filename="../../domain/model/lint.py"/>
        <source>Which question to the customer would show that this is wrong? Choose it.</source>
        <translation>Câu hỏi nào trong mẫu phản hồi cho thấy luận điểm này sai? Hãy chọn câu hỏi đó.</translation>
    </message>
    <message>
        <location filename="../../exports/report_record.py"/>
        <source>Who</source>
        <translation>Ai làm</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Who are they?</source>
        <translation>Họ là ai?</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Who could buy</source>
        <translation>Ai có thể mua</translation>
    </message>
    <message>
        <location filename="../../domain/model/asked.py"/>
        <location filename="../../domain/services/showing_shortlist.py"/>
        <source>Who could buy?</source>
        <translation>Ai có thể mua?</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Who decides?</source>
        <translation>Ai quyết?</translation>
    </message>
    <message>
        <location filename="../../domain/services/release_notes_words.py"/>
        <location filename="../../exports/report_record.py"/>
        <source>Who does what by when</source>
        <translation>Ai làm gì, bao giờ xong</translation>
    </message>
    <message>
        <location filename="../../exports/readme_sheet.py"/>
        <source>Who does what: activities down, positions across. Type the letters.</source>
        <translation>Ai làm gì: hàng là việc, cột là vị trí. Gõ chữ vào ô.</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Who has a say, who pays, whom do they ask before they decide?</source>
        <translation>Ai có tiếng nói, ai trả tiền, họ hỏi ai trước khi quyết?</translation>
    </message>
    <message>
        <location filename="../../exports/readme_sheet.py"/>
        <source>Who holds which position.</source>
        <translation>Ai giữ vị trí nào.</translation>
    </message>
    <message>
        <location filename="../../domain/model/asked.py"/>
        <source>Who is our customer?</source>
        <translation>Khách hàng của ta là ai?</translation>
    </message>
    <message>
        <location filename="../../exports/report_room.py"/>
        <source>Who was there</source>
        <translation>Người tham dự</translation>
    </message>
    <message>
        <location filename="../../domain/errors/sessions.py"/>
        <source>Whoever blocks (5) writes down the reason; it goes into the record.</source>
        <translation>Ai chặn (5) thì ghi lý do; lý do được lưu vào biên bản.</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Wholeheartedly for it</source>
        <translation>Ủng hộ hết mình</translation>
    </message>
    <message>
        <location filename="../../domain/model/unknown.py"/>
        <source>Whom do you ask before you decide?</source>
        <translation>Trước khi quyết, anh/chị còn hỏi ý ai ạ?</translation>
    </message>
    <message>
        <location filename="../../domain/services/revision_words.py"/>
        <source>Whom the ads reached changed, by {by}</source>
        <translation>Quảng cáo chạm tới người khác trước, xét theo {by}</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_shortlist.py"/>
        <source>Whom we draw</source>
        <translation>Ta vẽ ai</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_recap.py"/>
        <source>Whom we drew</source>
        <translation>Ta đã vẽ ai</translation>
    </message>
    <message>
        <location filename="../../exports/report_review.py"/>
        <source>Whose</source>
        <translation>Của bên</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_deciding.py"/>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <location filename="../../ui/direction/wording.py"/>
        <source>Why it left use</source>
        <translation>Vì sao ngừng dùng</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/columns.py"/>
        <location filename="../../ui/leads/listing/wording.py"/>
        <source>Why not</source>
        <translation>Lý do chưa đạt</translation>
    </message>
    <message>
        <location filename="../../ui/revision/words.py"/>
        <source>Why: {reason}</source>
        <translation>Lý do: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/versions/words.py"/>
        <source>Why: {words}</source>
        <translation>Lý do: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/versions/words.py"/>
        <source>Why: {words} (decided on {day})</source>
        <translation>Lý do: {words} (quyết ngày {day})</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Widest middle half</source>
        <translation>Độ trải lớn nhất của nửa giữa</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>Wilson interval</source>
        <translation>khoảng Wilson</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>With fewer full answers than this a claim counts as untested.</source>
        <translation>Ít hơn chừng này lượt trả lời quy đổi thì luận điểm coi như chưa kiểm.</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Withdraw message {code}</source>
        <translation>Gỡ thông điệp {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Withdraw version {number}</source>
        <translation>Thu hồi phiên bản {number}</translation>
    </message>
    <message>
        <location filename="../../ui/versions/words.py"/>
        <source>Withdrawn because</source>
        <translation>Lý do thu hồi</translation>
    </message>
    <message>
        <location filename="../../domain/services/release_notes_words.py"/>
        <source>Withdrawn: {reason}</source>
        <translation>Đã thu hồi: {reason}</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/columns.py"/>
        <source>Without report first</source>
        <translation>Chưa phản hồi trước</translation>
    </message>
    <message>
        <location filename="../../ui/loop/figures_looks.py"/>
        <source>Won</source>
        <translation>Chốt</translation>
    </message>
    <message>
        <location filename="../../domain/model/importing/lead_fields.py"/>
        <location filename="../../ui/leads/listing/wording.py"/>
        <source>Won on</source>
        <translation>Chốt ngày</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>Won, of all leads</source>
        <translation>Chốt, trên mọi lead</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>Won, of qualified</source>
        <translation>Chốt, trên lead đạt</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <location filename="../../ui/leads/listing/wording.py"/>
        <source>Words</source>
        <translation>Từ họ hay dùng</translation>
    </message>
    <message>
        <location filename="../../exports/report_record.py"/>
        <source>Words of customers</source>
        <translation>Lời khách</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>Words that customers used, written down as they said them.</source>
        <translation>Những từ khách đã dùng, ghi nguyên văn.</translation>
    </message>
    <message>
        <location filename="../../ui/direction/wording.py"/>
        <source>Words to avoid</source>
        <translation>Từ nên tránh</translation>
    </message>
    <message>
        <location filename="../../ui/direction/wording.py"/>
        <source>Words to use</source>
        <translation>Từ nên dùng</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>Working days to decide once a claim under a message has moved.</source>
        <translation>Số ngày làm việc để quyết, kể từ khi luận điểm dưới thông điệp thay đổi.</translation>
    </message>
    <message>
        <location filename="../../domain/model/unknown.py"/>
        <source>Would you tell me a little about family, work and home?</source>
        <translation>Anh/chị cho em hỏi thêm về gia đình, công việc, nơi ở hiện tại được không ạ?</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Write a line of the SOW of {code}</source>
        <translation>Viết một dòng trong SOW của {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Write a note</source>
        <translation>Viết ghi chú</translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>Write at least one USP with its proof</source>
        <translation>Ghi ít nhất một USP kèm bằng chứng</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Write claim {code}</source>
        <translation>Ghi luận điểm {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Write down a decision</source>
        <translation>Ghi một quyết định</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Write down a figure</source>
        <translation>Ghi một số liệu</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Write down a result of step {code}</source>
        <translation>Ghi một kết quả của bước {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Write down an action</source>
        <translation>Ghi một việc cần làm</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Write down an argument on claim {code}</source>
        <translation>Ghi lý lẽ về luận điểm {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Write down evidence on claim {code}</source>
        <translation>Ghi bằng chứng cho luận điểm {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/readiness.py"/>
        <source>Write down how the owner sees the customer</source>
        <translation>Ghi lại chủ doanh nghiệp nhìn khách thế nào</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Write down quote {code}</source>
        <translation>Ghi lời khách {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Write down request {code}</source>
        <translation>Ghi yêu cầu {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Write down results of campaign {code}</source>
        <translation>Ghi kết quả của chiến dịch {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Write down the outcome of a point</source>
        <translation>Ghi kết quả bàn một điểm</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Write down the owner's decision</source>
        <translation>Ghi quyết định của chủ doanh nghiệp</translation>
    </message>
    <message>
        <location filename="../../domain/errors/requests.py"/>
        <source>Write down why: the other side reads it.</source>
        <translation>Hãy ghi lý do: bên kia sẽ đọc.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/reviews.py"/>
        <source>Write down why: the reason is what the other side reads.</source>
        <translation>Hãy ghi vì sao: lý do là điều bên kia sẽ đọc.</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>Write into the claim how many customers it speaks of.</source>
        <translation>Ghi vào luận điểm là nói về bao nhiêu khách.</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Write message {code}</source>
        <translation>Ghi thông điệp {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Write objection {code}</source>
        <translation>Ghi phản đối {code}</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_start.py"/>
        <source>Write on paper, in silence. One side at a time types.</source>
        <translation>Viết trên giấy, im lặng. Từng bên lần lượt nhập máy.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/things.py"/>
        <source>Write something here first.</source>
        <translation>Hãy viết gì đó vào đây trước.</translation>
    </message>
    <message>
        <location filename="../../ui/session/deciding/words.py"/>
        <source>Write the claim now…</source>
        <translation>Viết luận điểm ngay…</translation>
    </message>
    <message>
        <location filename="../../domain/model/intentions.py"/>
        <source>Write the release notes</source>
        <translation>Viết ghi chú phát hành</translation>
    </message>
    <message>
        <location filename="../../domain/model/asked.py"/>
        <source>Write what you have seen or heard, not what you wish.</source>
        <translation>Viết điều mình đã thấy, đã nghe, đừng viết điều mình mong.</translation>
    </message>
    <message>
        <location filename="../../exports/sow_pdf.py"/>
        <source>Written from the matrix and the register of obligations. What one department needs to know from the other is owed, never a favour.</source>
        <translation>Viết từ ma trận và sổ nghĩa vụ thông tin. Điều bộ phận này cần biết từ bộ phận kia là nghĩa vụ, không phải việc nhờ.</translation>
    </message>
    <message>
        <location filename="../../domain/services/needs.py"/>
        <source>a closed dot vote</source>
        <translation>một lượt chấm chọn đã đóng</translation>
    </message>
    <message>
        <location filename="../../domain/services/needs.py"/>
        <source>a decision on every proposal</source>
        <translation>quyết định cho mọi đề xuất</translation>
    </message>
    <message>
        <location filename="../../domain/services/needs.py"/>
        <source>a signed version</source>
        <translation>một phiên bản đã ký</translation>
    </message>
    <message>
        <location filename="../../ui/shell/finding.py"/>
        <source>a way to look at the persona</source>
        <translation>cách xem chân dung</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <location filename="../../domain/model/request_words.py"/>
        <source>accepted</source>
        <translation>đã nhận</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>accepted, amended</source>
        <translation>đã nhận, có sửa</translation>
    </message>
    <message>
        <location filename="../../domain/model/request_words.py"/>
        <source>acknowledged</source>
        <translation>đã nhận</translation>
    </message>
    <message>
        <location filename="../../ui/shell/finding.py"/>
        <source>action</source>
        <translation>việc cần làm</translation>
    </message>
    <message>
        <location filename="../../domain/services/mending.py"/>
        <location filename="../../ui/shell/finding.py"/>
        <source>activity</source>
        <translation>hoạt động</translation>
    </message>
    <message>
        <location filename="../../domain/model/request_words.py"/>
        <source>after each conversation</source>
        <translation>sau mỗi cuộc trao đổi</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>age of the leads</source>
        <translation>tuổi của lead</translation>
    </message>
    <message>
        <location filename="../../exports/lists.py"/>
        <source>agreed</source>
        <translation>đã chốt</translation>
    </message>
    <message>
        <location filename="../../exports/report_review.py"/>
        <source>agreed as: {words}</source>
        <translation>chốt thành: {words}</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <source>agreed by</source>
        <translation>người đồng ý</translation>
    </message>
    <message>
        <location filename="../../domain/services/revision_words.py"/>
        <source>all others</source>
        <translation>các nhóm còn lại</translation>
    </message>
    <message>
        <location filename="../../domain/services/release_notes_words.py"/>
        <source>and {count} more</source>
        <translation>và {count} điểm nữa</translation>
    </message>
    <message>
        <location filename="../../exports/brief_front.py"/>
        <source>and {count} more claims on page 2</source>
        <translation>và {count} luận điểm nữa ở trang 2</translation>
    </message>
    <message>
        <location filename="../../exports/brief_front.py"/>
        <source>and {count} more messages on page 2</source>
        <translation>và {count} thông điệp nữa ở trang 2</translation>
    </message>
    <message>
        <location filename="../../exports/brief_front.py"/>
        <source>and {count} more on page 2</source>
        <translation>và {count} điều nữa ở trang 2</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <source>angle</source>
        <translation>góc tiếp cận</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>another agreed answer</source>
        <translation>đổi câu trả lời thống nhất</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>another primary persona</source>
        <translation>đổi chân dung chính</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>another status</source>
        <translation>đổi trạng thái</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>another weight</source>
        <translation>đổi mức quan trọng</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>another “how many”</source>
        <translation>đổi “bao nhiêu”</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <location filename="../../domain/services/revision_words.py"/>
        <source>answer</source>
        <translation>câu trả lời</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>answer no longer agreed</source>
        <translation>câu trả lời không còn thống nhất</translation>
    </message>
    <message>
        <location filename="../../domain/model/explaining.py"/>
        <source>answered often, and it can go either way</source>
        <translation>đã hỏi đủ nhiều mà chưa nghiêng về phía nào</translation>
    </message>
    <message>
        <location filename="../../domain/model/explaining.py"/>
        <source>answered otherwise than last time</source>
        <translation>khách trả lời khác lần trước</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>answers</source>
        <translation>câu trả lời</translation>
    </message>
    <message>
        <location filename="../../exports/brief_frame.py"/>
        <source>answers counted on {day}</source>
        <translation>đếm câu trả lời ngày {day}</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>answers for it</source>
        <translation>chịu trách nhiệm giải trình</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>answers for it and does it</source>
        <translation>chịu trách nhiệm giải trình và thực hiện</translation>
    </message>
    <message>
        <location filename="../../domain/model/needed_words.py"/>
        <source>answers needed: about {n}, if it is as we believe ({share} of 100)</source>
        <translation>cần chừng {n} khách trả lời, nếu đúng như mình đang tin ({share} trên 100)</translation>
    </message>
    <message>
        <location filename="../../domain/model/needed_words.py"/>
        <source>answers needed: about {n}, if it is clearly true ({share} of 100 say so)</source>
        <translation>cần chừng {n} khách trả lời, nếu câu này đúng rõ rệt ({share} trên 100 khách nói vậy)</translation>
    </message>
    <message>
        <location filename="../../domain/services/needs.py"/>
        <source>answers of customers</source>
        <translation>phản hồi của khách</translation>
    </message>
    <message>
        <location filename="../../domain/model/needed_words.py"/>
        <source>answers still needed: about {n}, if customers go on as so far</source>
        <translation>cần hỏi thêm chừng {n} khách, nếu khách vẫn trả lời như tới giờ</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <source>answers that count for it</source>
        <translation>câu trả lời tính là ủng hộ</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_rating.py"/>
        <source>as in the round before</source>
        <translation>như vòng trước</translation>
    </message>
    <message>
        <location filename="../../exports/call_sheet_pdf.py"/>
        <source>as the claim says</source>
        <translation>đúng như luận điểm</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <source>as the method has it</source>
        <translation>theo phương pháp</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/words.py"/>
        <source>ask Sales: true in your calls?</source>
        <translation>hỏi Sales: gọi khách có thấy vậy không?</translation>
    </message>
    <message>
        <location filename="../../domain/model/needed_words.py"/>
        <source>ask a few customers again</source>
        <translation>nên hỏi lại vài khách</translation>
    </message>
    <message>
        <location filename="../../domain/model/request_words.py"/>
        <source>asked for</source>
        <translation>đã yêu cầu</translation>
    </message>
    <message>
        <location filename="../../domain/services/needs.py"/>
        <source>at least one USP</source>
        <translation>ít nhất một USP</translation>
    </message>
    <message>
        <location filename="../../domain/services/needs.py"/>
        <source>at least one agreed obligation</source>
        <translation>ít nhất một nghĩa vụ đã chốt</translation>
    </message>
    <message>
        <location filename="../../domain/services/needs.py"/>
        <source>at least one claim</source>
        <translation>ít nhất một luận điểm</translation>
    </message>
    <message>
        <location filename="../../domain/services/needs.py"/>
        <source>at least one point talked through</source>
        <translation>ít nhất một điểm đã bàn xong</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>attempts made by Sales</source>
        <translation>số lần Sales liên hệ</translation>
    </message>
    <message>
        <location filename="../../exports/brief_back.py"/>
        <source>because: {reason}</source>
        <translation>lý do: {reason}</translation>
    </message>
    <message>
        <location filename="../../domain/model/request_words.py"/>
        <source>before a launch</source>
        <translation>trước khi chạy chiến dịch</translation>
    </message>
    <message>
        <location filename="../../domain/model/request_words.py"/>
        <source>before a session</source>
        <translation>trước buổi làm việc</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_rating.py"/>
        <source>before: {median} ({low}–{high})</source>
        <translation>vòng trước: {median} ({low}–{high})</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>blocked</source>
        <translation>bị vướng</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/words.py"/>
        <source>blocking: {count}</source>
        <translation>phiếu chặn: {count}</translation>
    </message>
    <message>
        <location filename="../../domain/model/request_words.py"/>
        <source>both leads</source>
        <translation>hai trưởng phòng</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>briefs given on time ÷ briefs due</source>
        <translation>số đề bài đúng hạn ÷ số đề bài đến hạn</translation>
    </message>
    <message>
        <location filename="../../exports/report_votes.py"/>
        <source>broken</source>
        <translation>đã bị đổi</translation>
    </message>
    <message>
        <location filename="../../domain/services/release_notes_words.py"/>
        <source>by {day}</source>
        <translation>trước {day}</translation>
    </message>
    <message>
        <location filename="../../domain/services/flag_words.py"/>
        <source>by {moment}</source>
        <translation>trước {moment}</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>call</source>
        <translation>cuộc gọi</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <source>call to action</source>
        <translation>lời kêu gọi</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/wording.py"/>
        <source>came in today</source>
        <translation>vào hôm nay</translation>
    </message>
    <message>
        <location filename="../../domain/services/revision_words.py"/>
        <location filename="../../ui/shell/finding.py"/>
        <source>campaign</source>
        <translation>chiến dịch</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/counted.py"/>
        <source>campaigns to update: {count}</source>
        <translation>chiến dịch cần sửa: {count}</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>carries it</source>
        <translation>làm chỗ dựa</translation>
    </message>
    <message>
        <location filename="../../domain/services/revision_words.py"/>
        <source>change beyond chance ({before}% → {now}%, p {p}, q {q})</source>
        <translation>thay đổi vượt mức ngẫu nhiên ({before}% → {now}%, p {p}, q {q})</translation>
    </message>
    <message>
        <location filename="../../domain/model/feedback_sheets.py"/>
        <source>changed</source>
        <translation>có thay đổi</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>changing</source>
        <translation>đang đổi</translation>
    </message>
    <message>
        <location filename="../../domain/services/revision_words.py"/>
        <source>channel</source>
        <translation>kênh</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <source>channels</source>
        <translation>kênh</translation>
    </message>
    <message>
        <location filename="../../domain/services/revision_words.py"/>
        <source>characteristic</source>
        <translation>đặc điểm</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>chat</source>
        <translation>tin nhắn</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>check it</source>
        <translation>kiểm lại</translation>
    </message>
    <message>
        <location filename="../../ui/shell/finding.py"/>
        <source>claim</source>
        <translation>luận điểm</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/words.py"/>
        <source>claims: {claims} · messages: {messages}</source>
        <translation>luận điểm: {claims} · thông điệp: {messages}</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>clicks ÷ impressions</source>
        <translation>lượt bấm ÷ lượt hiển thị</translation>
    </message>
    <message>
        <location filename="../../ui/shell/finding.py"/>
        <source>command</source>
        <translation>lệnh</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>comment</source>
        <translation>bình luận</translation>
    </message>
    <message>
        <location filename="../../domain/model/admiralty.py"/>
        <source>confirmed by others</source>
        <translation>đã có nguồn khác xác nhận</translation>
    </message>
    <message>
        <location filename="../../domain/model/feedback_sheets.py"/>
        <source>conflicting</source>
        <translation>mâu thuẫn</translation>
    </message>
    <message>
        <location filename="../../domain/services/claim_words.py"/>
        <source>consultants who brought {n} answers: {people}, the busiest of them {share}; answers through one person are alike, so these tell as much as {alike} separate ones</source>
        <translation>{n} câu trả lời đến qua {people} tư vấn viên, người nhiều nhất chiếm {share}; câu trả lời qua cùng một người thường giống nhau, nên chỉ bằng {alike} câu độc lập</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>contact rate</source>
        <translation>tỷ lệ kết nối</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>contested</source>
        <translation>chưa ngã ngũ</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>contradicted</source>
        <translation>bị bác</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/words.py"/>
        <source>contradiction to talk through</source>
        <translation>mâu thuẫn cần bàn</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/words.py"/>
        <source>contradictions to talk through</source>
        <translation>mâu thuẫn cần bàn</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>conversations reported in time ÷ conversations</source>
        <translation>số cuộc trao đổi có phản hồi đúng hạn ÷ số cuộc trao đổi</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>corrected</source>
        <translation>đã đính chính</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>counted otherwise</source>
        <translation>tính theo cách khác</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/wording.py"/>
        <source>counts</source>
        <translation>được tính</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>counts when: {words}</source>
        <translation>được nhận khi: {words}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/finding.py"/>
        <source>customer quote</source>
        <translation>lời khách</translation>
    </message>
    <message>
        <location filename="../../domain/model/explaining.py"/>
        <source>customers bear it out</source>
        <translation>khách xác nhận là đúng</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>customers contradict it</source>
        <translation>khách bác bỏ</translation>
    </message>
    <message>
        <location filename="../../domain/model/explaining.py"/>
        <source>customers have not answered yet</source>
        <translation>khách chưa trả lời</translation>
    </message>
    <message>
        <location filename="../../domain/model/explaining.py"/>
        <source>customers say otherwise</source>
        <translation>khách nói ngược lại</translation>
    </message>
    <message>
        <location filename="../../exports/sales_cards_pdf.py"/>
        <source>customers say otherwise: {text}</source>
        <translation>khách nói ngược lại: {text}</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>days</source>
        <translation>ngày</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>decide on it</source>
        <translation>cần quyết</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>decides campaigns</source>
        <translation>quyết định chiến dịch</translation>
    </message>
    <message>
        <location filename="../../ui/shell/finding.py"/>
        <source>decision</source>
        <translation>quyết định</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>decisions with a reason ÷ decisions</source>
        <translation>số quyết định có lý do ÷ số quyết định</translation>
    </message>
    <message>
        <location filename="../../domain/model/request_words.py"/>
        <source>delivered</source>
        <translation>đã giao</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>difference between ad leads and CRM leads ÷ ad leads</source>
        <translation>chênh lệch giữa lead quảng cáo và lead CRM ÷ lead quảng cáo</translation>
    </message>
    <message>
        <location filename="../../ui/versions/words.py"/>
        <source>different from the version in force: {count}</source>
        <translation>khác với phiên bản đang hiệu lực: {count}</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_rating.py"/>
        <location filename="../../exports/report_results.py"/>
        <source>disputed</source>
        <translation>chưa thống nhất</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>does it</source>
        <translation>thực hiện</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>done</source>
        <translation>đã xong</translation>
    </message>
    <message>
        <location filename="../../domain/model/admiralty.py"/>
        <source>doubtful</source>
        <translation>đáng ngờ</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <location filename="../../domain/services/delivering.py"/>
        <location filename="../../exports/brief_frame.py"/>
        <location filename="../../exports/report_story.py"/>
        <location filename="../../ui/versions/words.py"/>
        <source>draft</source>
        <translation>bản nháp</translation>
    </message>
    <message>
        <location filename="../../exports/brief_frame.py"/>
        <source>draft after version {version}</source>
        <translation>bản nháp sau phiên bản {version}</translation>
    </message>
    <message>
        <location filename="../../exports/brief_trust.py"/>
        <source>draft: nobody has agreed on it yet</source>
        <translation>bản nháp: chưa bên nào thống nhất</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <source>drawn portrait</source>
        <translation>hình vẽ</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>drifting</source>
        <translation>đang dịch chuyển</translation>
    </message>
    <message>
        <location filename="../../domain/services/reminding.py"/>
        <source>due {moment}</source>
        <translation>hạn {moment}</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>edited</source>
        <translation>đã sửa</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>elsewhere</source>
        <translation>nơi khác</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>ended</source>
        <translation>đã kết thúc</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_test_list.py"/>
        <source>enough answers</source>
        <translation>đủ câu trả lời</translation>
    </message>
    <message>
        <location filename="../../domain/model/needed_words.py"/>
        <source>enough answers for a verdict</source>
        <translation>đủ câu trả lời để kết luận</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>entered as totals</source>
        <translation>nhập số tổng</translation>
    </message>
    <message>
        <location filename="../../domain/errors/things.py"/>
        <source>entry</source>
        <translation>mục</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>escalations decided within 1 working day ÷ escalations</source>
        <translation>số leo thang được quyết trong 1 ngày làm việc ÷ số leo thang</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/panel_words.py"/>
        <source>every activity has exactly one {answers}</source>
        <translation>việc nào cũng có đúng một {answers}</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/panel_words.py"/>
        <source>every activity has {does}</source>
        <translation>việc nào cũng có {does}</translation>
    </message>
    <message>
        <location filename="../../domain/model/request_words.py"/>
        <source>every week</source>
        <translation>hằng tuần</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/looks.py"/>
        <source>facilitator answers</source>
        <translation>người điều phối giữ A</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_test_list.py"/>
        <source>few answers</source>
        <translation>ít câu trả lời</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>few leads answered</source>
        <translation>phủ thấp</translation>
    </message>
    <message>
        <location filename="../../domain/model/explaining.py"/>
        <source>few of the leads have an answer</source>
        <translation>ít lead có câu trả lời</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <source>field</source>
        <translation>ô</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>flagged messages handled by their day ÷ flagged messages</source>
        <translation>số thông điệp bị cờ được xử lý đúng hạn ÷ số thông điệp bị cờ</translation>
    </message>
    <message>
        <location filename="../../exports/report_record.py"/>
        <location filename="../../ui/session/record/presenter.py"/>
        <source>from session {number}</source>
        <translation>từ buổi {number}</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>from {name}</source>
        <translation>từ {name}</translation>
    </message>
    <message>
        <location filename="../../exports/brief_back.py"/>
        <source>from: {kinds}</source>
        <translation>nguồn: {kinds}</translation>
    </message>
    <message>
        <location filename="../../ui/loop/series_words.py"/>
        <source>frozen</source>
        <translation>đã khoá</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>gone</source>
        <translation>bỏ</translation>
    </message>
    <message>
        <location filename="../../domain/model/request_words.py"/>
        <source>gone up</source>
        <translation>đã chuyển lên trên</translation>
    </message>
    <message>
        <location filename="../../domain/services/grouping.py"/>
        <location filename="../../domain/services/shortlisting.py"/>
        <source>group</source>
        <translation>nhóm</translation>
    </message>
    <message>
        <location filename="../../exports/brief_trust.py"/>
        <source>half of what was heard, or more, is stale: ask again</source>
        <translation>ít nhất một nửa những gì đã nghe là cũ: hãy hỏi lại</translation>
    </message>
    <message>
        <location filename="../../domain/services/claim_words.py"/>
        <source>heard today</source>
        <translation>nghe hôm nay</translation>
    </message>
    <message>
        <location filename="../../domain/services/claim_words.py"/>
        <source>heard yesterday</source>
        <translation>nghe hôm qua</translation>
    </message>
    <message>
        <location filename="../../domain/services/claim_words.py"/>
        <source>heard {days} days ago</source>
        <translation>nghe cách đây {days} ngày</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/sow/wording.py"/>
        <source>held it before</source>
        <translation>từng giữ</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>helps</source>
        <translation>hỗ trợ</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>helps it</source>
        <translation>hỗ trợ</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>holds for fewer</source>
        <translation>đúng với ít khách hơn</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>holds for more</source>
        <translation>đúng với nhiều khách hơn</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>hour of the handover</source>
        <translation>giờ bàn giao trong ngày</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>hours in which calling is allowed</source>
        <translation>khung giờ được phép gọi</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <source>how many</source>
        <translation>lượng từ</translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_groups.py"/>
        <source>importance</source>
        <translation>mức quan trọng</translation>
    </message>
    <message>
        <location filename="../../domain/model/admiralty.py"/>
        <source>improbable</source>
        <translation>khó tin</translation>
    </message>
    <message>
        <location filename="../../domain/model/request_words.py"/>
        <source>in each iteration</source>
        <translation>mỗi vòng</translation>
    </message>
    <message>
        <location filename="../../ui/versions/words.py"/>
        <source>in force</source>
        <translation>đang hiệu lực</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>in use</source>
        <translation>đang dùng</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>interval of a count (Poisson)</source>
        <translation>khoảng Poisson của số đếm</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>interval of the median by order</source>
        <translation>khoảng của trung vị theo thứ tự</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>is asked first</source>
        <translation>được hỏi trước</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>is told</source>
        <translation>được báo sau</translation>
    </message>
    <message>
        <location filename="../../ui/shell/audience_painter.py"/>
        <source>is writing</source>
        <translation>đang viết</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>iterations frozen on time ÷ iterations</source>
        <translation>số vòng khoá đúng hạn ÷ số vòng</translation>
    </message>
    <message>
        <location filename="../../exports/brief_trust.py"/>
        <source>its review was due on {day}: renew it</source>
        <translation>lẽ ra phải xem lại ngày {day}: hãy làm mới</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/panel_words.py"/>
        <source>joint matters have both departments</source>
        <translation>việc chung nào cũng có cả hai bộ phận</translation>
    </message>
    <message>
        <location filename="../../exports/release_notes_pdf.py"/>
        <source>k of n: so many of those who answered spoke for it, by the day of the version.</source>
        <translation>k trên n: k người ủng hộ trong n người đã trả lời, tính đến ngày của phiên bản.</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>kept</source>
        <translation>đúng hẹn</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>kept as it is</source>
        <translation>giữ nguyên</translation>
    </message>
    <message>
        <location filename="../../exports/report_review.py"/>
        <source>keys: {sides}</source>
        <translation>chìa khoá: {sides}</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <source>kind of persona</source>
        <translation>loại chân dung</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/countdown.py"/>
        <source>last moments</source>
        <translation>sắp hết giờ</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <location filename="../../exports/report_record.py"/>
        <source>late</source>
        <translation>trễ hẹn</translation>
    </message>
    <message>
        <location filename="../../ui/shell/finding.py"/>
        <source>lead</source>
        <translation>lead</translation>
    </message>
    <message>
        <location filename="../../domain/model/explaining.py"/>
        <source>leads answer otherwise since the last version</source>
        <translation>từ phiên bản trước đến nay lead trả lời khác đi</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>leads first tried within the agreed time ÷ leads handed over</source>
        <translation>số lead được liên hệ lần đầu trong hạn ÷ số lead bàn giao</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>leads reached ÷ leads with a valid contact</source>
        <translation>số lead kết nối được ÷ số lead có liên hệ hợp lệ</translation>
    </message>
    <message>
        <location filename="../../exports/feedback_xlsx.py"/>
        <source>leads that nobody has yet</source>
        <translation>lead chưa giao cho ai</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/counted.py"/>
        <source>leads waiting for feedback: {count}</source>
        <translation>lead chờ phản hồi: {count}</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>leads whose context came within 15 minutes ÷ leads</source>
        <translation>số lead có bối cảnh trong 15 phút ÷ số lead</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>leads with a valid contact ÷ leads</source>
        <translation>số lead có liên hệ hợp lệ ÷ số lead</translation>
    </message>
    <message>
        <location filename="../../exports/report_review.py"/>
        <source>left open</source>
        <translation>để ngỏ</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/line_words.py"/>
        <source>left out: a total</source>
        <translation>bỏ qua: dòng tổng cộng</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/line_words.py"/>
        <source>left out: “{cell}” is no day</source>
        <translation>bỏ qua: “{cell}” không phải ngày</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/line_words.py"/>
        <source>left out: “{cell}” is no number that fits</source>
        <translation>bỏ qua: “{cell}” không phải con số hợp lệ</translation>
    </message>
    <message>
        <location filename="../../domain/model/request_words.py"/>
        <source>let go up</source>
        <translation>chuyển lên cấp trên</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/words.py"/>
        <source>lie in what both sides said</source>
        <translation>nằm trong điều cả hai bên cùng nói</translation>
    </message>
    <message>
        <location filename="../../exports/brief_frame.py"/>
        <location filename="../../exports/report_review.py"/>
        <source>looked at again on {day}</source>
        <translation>xem lại ngày {day}</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <source>made of</source>
        <translation>gộp hoặc tách từ</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/looks.py"/>
        <source>many {asked}</source>
        <translation>nhiều {asked}</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/looks.py"/>
        <source>many {does}</source>
        <translation>nhiều {does}</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/looks.py"/>
        <source>many {told}</source>
        <translation>nhiều {told}</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>matters</source>
        <translation>đáng kể</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>mean of the final scores of calls drawn at random</source>
        <translation>trung bình điểm cuối của các cuộc gọi rút ngẫu nhiên</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>mean share of the required answers that are filled in</source>
        <translation>trung bình tỷ lệ câu bắt buộc đã trả lời</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>measured otherwise</source>
        <translation>đổi cách đo</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>median and 90th percentile of working minutes to the first attempt</source>
        <translation>trung vị và bách phân vị 90 của số phút làm việc tới lần liên hệ đầu</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>merged</source>
        <translation>gộp</translation>
    </message>
    <message>
        <location filename="../../ui/shell/finding.py"/>
        <source>message</source>
        <translation>thông điệp</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>message edited</source>
        <translation>sửa thông điệp</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>message rests on other claims</source>
        <translation>thông điệp dựa trên luận điểm khác</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>message withdrawn</source>
        <translation>rút thông điệp</translation>
    </message>
    <message>
        <location filename="../../exports/brief_back.py"/>
        <source>messages that rest on it: {codes}</source>
        <translation>thông điệp dựa vào: {codes}</translation>
    </message>
    <message>
        <location filename="../../ui/direction/counted.py"/>
        <source>messages to act on: {count}</source>
        <translation>thông điệp cần xử lý: {count}</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>minor</source>
        <translation>nhỏ</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>mix of lead sources</source>
        <translation>cơ cấu nguồn lead</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/looks.py"/>
        <source>more than one {answers}</source>
        <translation>hơn một {answers}</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>moved</source>
        <translation>chuyển mục</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>moves with our own campaign</source>
        <translation>do chính chiến dịch của mình</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <source>moves with our own doing</source>
        <translation>đổi theo việc ta làm</translation>
    </message>
    <message>
        <location filename="../../domain/model/explaining.py"/>
        <source>nearly all answers came through one person</source>
        <translation>gần như mọi câu trả lời đều qua một người</translation>
    </message>
    <message>
        <location filename="../../domain/model/feedback_sheets.py"/>
        <location filename="../../domain/model/labels.py"/>
        <location filename="../../ui/campaigns/line_words.py"/>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>new agreed answer</source>
        <translation>câu trả lời thống nhất mới</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>new evidence</source>
        <translation>thêm bằng chứng</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>new message</source>
        <translation>thông điệp mới</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>new persona</source>
        <translation>thêm chân dung</translation>
    </message>
    <message>
        <location filename="../../ui/versions/words.py"/>
        <source>new: {new} · changed: {changed} · gone: {gone} · heard anew: {heard}</source>
        <translation>mới: {new} · đổi: {changed} · bỏ: {gone} · khách nói thêm: {heard}</translation>
    </message>
    <message>
        <location filename="../../exports/brief_trust.py"/>
        <source>newest answer {day}</source>
        <translation>câu trả lời mới nhất {day}</translation>
    </message>
    <message>
        <location filename="../../exports/brief_back.py"/>
        <source>newest {day}, {age} days old</source>
        <translation>mới nhất {day}, cách đây {age} ngày</translation>
    </message>
    <message>
        <location filename="../../ui/versions/words.py"/>
        <source>next review {day}</source>
        <translation>rà soát tới {day}</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <location filename="../../ui/feedback/wording.py"/>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <location filename="../../exports/brief_back.py"/>
        <source>no answer agreed yet</source>
        <translation>chưa thống nhất câu trả lời</translation>
    </message>
    <message>
        <location filename="../../domain/services/revision_words.py"/>
        <source>no change beyond chance ({before}% → {now}%, p {p}, q {q})</source>
        <translation>chưa đổi quá mức ngẫu nhiên ({before}% → {now}%, p {p}, q {q})</translation>
    </message>
    <message>
        <location filename="../../domain/services/claim_words.py"/>
        <location filename="../../exports/brief_trust.py"/>
        <location filename="../../exports/sales_cards_pdf.py"/>
        <source>no customer has answered yet</source>
        <translation>chưa có khách nào trả lời</translation>
    </message>
    <message>
        <location filename="../../exports/brief_back.py"/>
        <source>no customer has been heard on it</source>
        <translation>chưa nghe khách nào về điều này</translation>
    </message>
    <message>
        <location filename="../../exports/brief_claims.py"/>
        <source>no customer has confirmed it yet</source>
        <translation>chưa có khách nào xác nhận</translation>
    </message>
    <message>
        <location filename="../../domain/model/statistics/display.py"/>
        <source>no data yet</source>
        <translation>chưa có dữ liệu</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/panel_words.py"/>
        <source>no letter</source>
        <translation>không chữ nào</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>no limit</source>
        <translation>không giới hạn</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>no longer of the primary persona</source>
        <translation>không còn thuộc chân dung chính</translation>
    </message>
    <message>
        <location filename="../../domain/services/trust.py"/>
        <source>no longer trusted: nobody asked again</source>
        <translation>hết hạn tin: lâu không ai hỏi lại</translation>
    </message>
    <message>
        <location filename="../../domain/model/campaign_concerns.py"/>
        <source>no message chosen</source>
        <translation>chưa chọn thông điệp</translation>
    </message>
    <message>
        <location filename="../../domain/services/asking_words.py"/>
        <source>no question of the feedback form measures it yet</source>
        <translation>phiếu phản hồi chưa có câu hỏi nào đo điều này</translation>
    </message>
    <message>
        <location filename="../../domain/model/campaign_concerns.py"/>
        <source>no results</source>
        <translation>chưa có kết quả</translation>
    </message>
    <message>
        <location filename="../../domain/model/campaign_concerns.py"/>
        <source>no version chosen</source>
        <translation>chưa chọn phiên bản</translation>
    </message>
    <message>
        <location filename="../../exports/sales_cards_pdf.py"/>
        <source>no words agreed yet: listen, and ask</source>
        <translation>chưa thống nhất lời nào: hãy lắng nghe và hỏi</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/looks.py"/>
        <source>no {answers}</source>
        <translation>chưa có {answers}</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/looks.py"/>
        <source>no {does}</source>
        <translation>chưa có {does}</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <source>no. {number}</source>
        <translation>hình số {number}</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_test_list.py"/>
        <source>nobody asked yet</source>
        <translation>chưa hỏi ai</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/words.py"/>
        <source>nobody blocks</source>
        <translation>không ai chặn</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <source>nobody heard</source>
        <translation>chưa nghe ai</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_rating.py"/>
        <source>nobody rated it</source>
        <translation>chưa ai chấm</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/looks.py"/>
        <source>nobody told</source>
        <translation>không báo ai</translation>
    </message>
    <message>
        <location filename="../../domain/model/request_words.py"/>
        <location filename="../../ui/leads/listing/wording.py"/>
        <source>nobody yet</source>
        <translation>chưa giao ai</translation>
    </message>
    <message>
        <location filename="../../exports/brief_parts.py"/>
        <source>none yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <location filename="../../domain/model/explaining.py"/>
        <source>not asked for a long time</source>
        <translation>lâu rồi không hỏi lại</translation>
    </message>
    <message>
        <location filename="../../domain/model/request_words.py"/>
        <source>not asked yet</source>
        <translation>chưa gửi</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>not due yet</source>
        <translation>chưa tới hạn</translation>
    </message>
    <message>
        <location filename="../../domain/model/needed_words.py"/>
        <source>not even {n} more answers would decide it: it is better worded otherwise</source>
        <translation>hỏi thêm {n} khách cũng chưa ngã ngũ: nên sửa lại câu</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>not in the one-way process</source>
        <translation>quy trình một chiều không có</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/looks.py"/>
        <source>not joint</source>
        <translation>chưa làm chung</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_closing.py"/>
        <location filename="../../ui/versions/words.py"/>
        <source>not signed yet</source>
        <translation>chưa ký</translation>
    </message>
    <message>
        <location filename="../../exports/lists.py"/>
        <location filename="../../ui/loop/words.py"/>
        <location filename="../../ui/shell/audience_painter.py"/>
        <source>not yet</source>
        <translation>chưa viết</translation>
    </message>
    <message>
        <location filename="../../ui/shell/finding.py"/>
        <source>note</source>
        <translation>phiếu</translation>
    </message>
    <message>
        <location filename="../../exports/brief_parts.py"/>
        <location filename="../../exports/report_results.py"/>
        <source>nothing to stand on yet</source>
        <translation>chưa có chỗ dựa</translation>
    </message>
    <message>
        <location filename="../../domain/services/answering.py"/>
        <source>objection</source>
        <translation>phản đối</translation>
    </message>
    <message>
        <location filename="../../ui/shell/finding.py"/>
        <source>obligation</source>
        <translation>nghĩa vụ</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>obligations accepted by their due time ÷ obligations due</source>
        <translation>số nghĩa vụ được nhận đúng hạn ÷ số nghĩa vụ đến hạn</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>of 10</source>
        <translation>trên 10</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/words.py"/>
        <source>of what was said, both sides said</source>
        <translation>số ý được cả hai bên cùng nói</translation>
    </message>
    <message>
        <location filename="../../domain/services/asking_words.py"/>
        <source>on the form: {question}</source>
        <translation>ghi vào phiếu: {question}</translation>
    </message>
    <message>
        <location filename="../../domain/services/asking_words.py"/>
        <source>on the form: {question}; it counts for the claim: {answers}</source>
        <translation>ghi vào phiếu: {question}; tính là thuận: {answers}</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/looks.py"/>
        <source>one department missing</source>
        <translation>thiếu một bộ phận</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <source>one line</source>
        <translation>một dòng giới thiệu</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <source>one of its own</source>
        <translation>ảnh riêng</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>one source</source>
        <translation>một nguồn</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/words.py"/>
        <source>one way so far: to be tested</source>
        <translation>mới một chiều: cần kiểm chứng</translation>
    </message>
    <message>
        <location filename="../../domain/model/explaining.py"/>
        <source>only the owner has said it</source>
        <translation>chỉ chủ doanh nghiệp nói</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>only the owner says so</source>
        <translation>một chiều: chỉ chủ doanh nghiệp nói</translation>
    </message>
    <message>
        <location filename="../../exports/report_record.py"/>
        <source>open</source>
        <translation>còn mở</translation>
    </message>
    <message>
        <location filename="../../exports/report_votes.py"/>
        <location filename="../../ui/shell/audience_painter.py"/>
        <source>opened again: seal no. {turn}</source>
        <translation>mở lại, niêm phong lần {turn}</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <source>origin of the quote</source>
        <translation>nguồn của lời khách</translation>
    </message>
    <message>
        <location filename="../../domain/services/revision_words.py"/>
        <source>other campaigns</source>
        <translation>chiến dịch khác</translation>
    </message>
    <message>
        <location filename="../../domain/services/revision_words.py"/>
        <source>other channels</source>
        <translation>kênh khác</translation>
    </message>
    <message>
        <location filename="../../exports/call_sheet_pdf.py"/>
        <source>otherwise</source>
        <translation>khác đi</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>out of use</source>
        <translation>không dùng nữa</translation>
    </message>
    <message>
        <location filename="../../domain/model/request_words.py"/>
        <source>overdue</source>
        <translation>quá hạn</translation>
    </message>
    <message>
        <location filename="../../domain/services/flag_words.py"/>
        <source>overdue since {moment}</source>
        <translation>quá hạn từ {moment}</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/looks.py"/>
        <source>owes without {does}</source>
        <translation>nợ thông tin mà không có {does}</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <source>own threshold</source>
        <translation>ngưỡng riêng</translation>
    </message>
    <message>
        <location filename="../../domain/services/revision_words.py"/>
        <source>p {p}, Cramér's V {v}, PSI {index} above {critical}</source>
        <translation>p {p}, V của Cramér {v}, PSI {index} vượt {critical}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/finding.py"/>
        <source>page</source>
        <translation>trang</translation>
    </message>
    <message>
        <location filename="../../domain/model/asked.py"/>
        <source>paper slips, typed by the facilitator and confirmed by the side</source>
        <translation>phiếu giấy, người dẫn gõ, bên viết đã xác nhận</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/words.py"/>
        <source>papers: {count}</source>
        <translation>số phiếu: {count}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/finding.py"/>
        <source>parked</source>
        <translation>để lại</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/countdown.py"/>
        <source>paused</source>
        <translation>tạm dừng</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>people</source>
        <translation>người</translation>
    </message>
    <message>
        <location filename="../../ui/shell/finding.py"/>
        <source>person</source>
        <translation>người</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <location filename="../../domain/services/shortlisting.py"/>
        <location filename="../../ui/shell/finding.py"/>
        <source>persona</source>
        <translation>chân dung</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>persona gone</source>
        <translation>bỏ chân dung</translation>
    </message>
    <message>
        <location filename="../../domain/services/revision_words.py"/>
        <source>persona that fits</source>
        <translation>chân dung khớp</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <source>picture</source>
        <translation>ảnh</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>planned</source>
        <translation>sắp chạy</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>planned minutes ÷ actual minutes</source>
        <translation>số phút dự kiến ÷ số phút thực tế</translation>
    </message>
    <message>
        <location filename="../../ui/session/record/presenter.py"/>
        <source>point of the difference board</source>
        <translation>điểm trên bảng khác biệt</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <source>portrait in words</source>
        <translation>mô tả chân dung</translation>
    </message>
    <message>
        <location filename="../../domain/services/owing.py"/>
        <location filename="../../domain/services/request_rights.py"/>
        <location filename="../../domain/services/requesting.py"/>
        <source>position</source>
        <translation>vị trí</translation>
    </message>
    <message>
        <location filename="../../domain/model/admiralty.py"/>
        <source>possibly true</source>
        <translation>có thể đúng</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>price changes</source>
        <translation>thay đổi giá</translation>
    </message>
    <message>
        <location filename="../../domain/model/admiralty.py"/>
        <source>probably true</source>
        <translation>nhiều khả năng đúng</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <source>promise</source>
        <translation>lời hứa</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <source>proof</source>
        <translation>bằng chứng</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>put off</source>
        <translation>đã hoãn</translation>
    </message>
    <message>
        <location filename="../../exports/report_record.py"/>
        <source>puts {code} in order</source>
        <translation>để gỡ {code}</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>qualification rate</source>
        <translation>tỷ lệ đạt</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <source>question that tests it</source>
        <translation>câu hỏi kiểm chứng</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <source>quote</source>
        <translation>lời khách</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_rating.py"/>
        <location filename="../../exports/report_results.py"/>
        <source>rated by one person alone, so not shown</source>
        <translation>chỉ một người chấm nên không hiện</translation>
    </message>
    <message>
        <location filename="../../exports/brief_claims.py"/>
        <source>rated {median}/10 · {votes} votes</source>
        <translation>{median}/10 · {votes} phiếu</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>read beside {context}</source>
        <translation>đọc cùng: {context}</translation>
    </message>
    <message>
        <location filename="../../domain/services/release_notes_words.py"/>
        <source>reason: {words}</source>
        <translation>lý do: {words}</translation>
    </message>
    <message>
        <location filename="../../domain/model/feedback_sheets.py"/>
        <location filename="../../domain/model/labels.py"/>
        <source>rejected</source>
        <translation>đã bác</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>rejected in the legal check</source>
        <translation>bị bác khi kiểm pháp lý</translation>
    </message>
    <message>
        <location filename="../../ui/shell/finding.py"/>
        <source>request</source>
        <translation>yêu cầu</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>requests answered on time ÷ requests</source>
        <translation>số yêu cầu trả lời đúng hạn ÷ số yêu cầu</translation>
    </message>
    <message>
        <location filename="../../ui/requests/counted.py"/>
        <source>requests that are late: {count}</source>
        <translation>yêu cầu bị trễ: {count}</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <source>rests on</source>
        <translation>dựa trên</translation>
    </message>
    <message>
        <location filename="../../domain/model/campaign_concerns.py"/>
        <source>results outside its days</source>
        <translation>kết quả ngoài thời gian chạy</translation>
    </message>
    <message>
        <location filename="../../domain/model/request_words.py"/>
        <source>returned</source>
        <translation>bị trả lại</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>reversed</source>
        <translation>đảo ngược</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>reworded</source>
        <translation>đổi lời</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>running</source>
        <translation>đang chạy</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <location filename="../../exports/brief_frame.py"/>
        <source>said by</source>
        <translation>ai nói:</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_evidence.py"/>
        <source>said by {sides}</source>
        <translation>{sides} nêu</translation>
    </message>
    <message>
        <location filename="../../domain/services/listing_leads.py"/>
        <source>saved filter</source>
        <translation>bộ lọc đã lưu</translation>
    </message>
    <message>
        <location filename="../../domain/model/needed_words.py"/>
        <source>say first how many customers it speaks of</source>
        <translation>trước hết ghi rõ là nói về bao nhiêu khách</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_reveal.py"/>
        <source>say the other view first, until it is nodded at</source>
        <translation>nhắc lại ý bên kia trước, đến khi được gật “đúng ý”</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <location filename="../../domain/services/marking_traits.py"/>
        <source>scale</source>
        <translation>thang đối nghĩa</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>scales differ</source>
        <translation>thang đối nghĩa khác đi</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/looks.py"/>
        <source>scores itself</source>
        <translation>tự chấm mình</translation>
    </message>
    <message>
        <location filename="../../ui/shell/audience_painter.py"/>
        <source>sealed</source>
        <translation>đã niêm phong</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>season</source>
        <translation>mùa vụ</translation>
    </message>
    <message>
        <location filename="../../exports/report_record.py"/>
        <source>settled</source>
        <translation>đã giải quyết</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>share of claims carried by evidence, weighted by importance</source>
        <translation>tỷ lệ luận điểm có bằng chứng đỡ, tính theo mức quan trọng</translation>
    </message>
    <message>
        <location filename="../../exports/report_results.py"/>
        <source>signed</source>
        <translation>đã ký</translation>
    </message>
    <message>
        <location filename="../../exports/brief_frame.py"/>
        <source>signed by Sales and Marketing</source>
        <translation>Sales và Marketing cùng ký</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/words.py"/>
        <source>signed by {name}</source>
        <translation>{name} ký</translation>
    </message>
    <message>
        <location filename="../../domain/services/grouping.py"/>
        <source>slip</source>
        <translation>phiếu</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>something waits here</source>
        <translation>có việc chờ ở đây</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/countdown.py"/>
        <source>soon over</source>
        <translation>còn ít giờ</translation>
    </message>
    <message>
        <location filename="../../domain/model/admiralty.py"/>
        <source>source cannot be judged</source>
        <translation>nguồn chưa đánh giá được</translation>
    </message>
    <message>
        <location filename="../../domain/model/admiralty.py"/>
        <source>source fairly reliable</source>
        <translation>nguồn khá tin cậy</translation>
    </message>
    <message>
        <location filename="../../domain/model/admiralty.py"/>
        <source>source fully reliable</source>
        <translation>nguồn hoàn toàn tin cậy</translation>
    </message>
    <message>
        <location filename="../../domain/model/admiralty.py"/>
        <source>source not usually reliable</source>
        <translation>nguồn thường không tin cậy</translation>
    </message>
    <message>
        <location filename="../../domain/model/admiralty.py"/>
        <source>source unreliable</source>
        <translation>nguồn không tin cậy</translation>
    </message>
    <message>
        <location filename="../../domain/model/admiralty.py"/>
        <source>source usually reliable</source>
        <translation>nguồn thường tin cậy</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>spend ÷ leads</source>
        <translation>chi tiêu ÷ số lead</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>spend ÷ qualified leads</source>
        <translation>chi tiêu ÷ số lead đạt</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>split</source>
        <translation>tách</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <source>stage of awareness</source>
        <translation>mức nhận biết</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>stale</source>
        <translation>cũ</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>stands</source>
        <translation>đứng vững</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>stands in: {name}</source>
        <translation>thay khi vắng: {name}</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <location filename="../../ui/personas/claim_groups.py"/>
        <source>status</source>
        <translation>trạng thái</translation>
    </message>
    <message>
        <location filename="../../domain/services/trust.py"/>
        <location filename="../../exports/brief_back.py"/>
        <source>still trusted until {day}</source>
        <translation>còn tin được tới ngày {day}</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>stop it, then decide</source>
        <translation>dừng lại rồi quyết</translation>
    </message>
    <message>
        <location filename="../../domain/model/campaign_concerns.py"/>
        <source>stop {messages}</source>
        <translation>dừng {messages}</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <source>strengthened</source>
        <translation>mạnh hơn</translation>
    </message>
    <message>
        <location filename="../../ui/versions/words.py"/>
        <source>superseded</source>
        <translation>đã có bản mới thay</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>supported</source>
        <translation>đứng vững</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>survey</source>
        <translation>khảo sát</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>t interval</source>
        <translation>khoảng t</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>t interval; each consultant's mean drawn towards the mean of all</source>
        <translation>khoảng t; trung bình từng tư vấn viên được kéo về trung bình chung</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/sow/wording.py"/>
        <source>takes it up later</source>
        <translation>sẽ nhận</translation>
    </message>
    <message>
        <location filename="../../domain/services/needs.py"/>
        <source>the choice of a persona</source>
        <translation>chân dung được chọn</translation>
    </message>
    <message>
        <location filename="../../exports/sales_cards_pdf.py"/>
        <source>the foot of a card</source>
        <translation>chân thẻ</translation>
    </message>
    <message>
        <location filename="../../exports/brief_frame.py"/>
        <location filename="../../exports/call_sheet_pdf.py"/>
        <location filename="../../exports/release_notes_pdf.py"/>
        <location filename="../../exports/reminders_pdf.py"/>
        <location filename="../../exports/run_sheet_pdf.py"/>
        <location filename="../../exports/session_report_pdf.py"/>
        <location filename="../../exports/sow_pdf.py"/>
        <source>the foot of the page</source>
        <translation>chân trang</translation>
    </message>
    <message>
        <location filename="../../domain/services/needs.py"/>
        <source>the groups of customers</source>
        <translation>các nhóm khách</translation>
    </message>
    <message>
        <location filename="../../exports/frame.py"/>
        <source>the head of the page</source>
        <translation>đầu trang</translation>
    </message>
    <message>
        <location filename="../../domain/services/needs.py"/>
        <source>the list of what is tested first</source>
        <translation>danh sách kiểm trước</translation>
    </message>
    <message>
        <location filename="../../exports/brief_back.py"/>
        <source>the method: {value}</source>
        <translation>phương pháp: {value}</translation>
    </message>
    <message>
        <location filename="../../domain/services/needs.py"/>
        <source>the opened notes of all sides</source>
        <translation>phiếu của các bên đã được mở</translation>
    </message>
    <message>
        <location filename="../../domain/model/request_words.py"/>
        <source>the owner</source>
        <translation>chủ doanh nghiệp</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <source>the owner's estimate of ten</source>
        <translation>chủ doanh nghiệp ước trên mười khách</translation>
    </message>
    <message>
        <location filename="../../domain/services/needs.py"/>
        <source>the owner's sealed statements</source>
        <translation>nhận định đã niêm phong của chủ doanh nghiệp</translation>
    </message>
    <message>
        <location filename="../../exports/cards_pdf.py"/>
        <source>the personas of a card</source>
        <translation>tên chân dung trên phiếu</translation>
    </message>
    <message>
        <location filename="../../domain/services/needs.py"/>
        <source>the private ratings</source>
        <translation>kết quả chấm kín</translation>
    </message>
    <message>
        <location filename="../../domain/services/needs.py"/>
        <source>the product in the brief</source>
        <translation>sản phẩm trong đề bài</translation>
    </message>
    <message>
        <location filename="../../ui/loop/words.py"/>
        <source>the project stands here</source>
        <translation>dự án đang ở đây</translation>
    </message>
    <message>
        <location filename="../../domain/model/request_words.py"/>
        <source>the provider's lead</source>
        <translation>trưởng bộ phận bên cung cấp</translation>
    </message>
    <message>
        <location filename="../../exports/cards_pdf.py"/>
        <source>the question on a card</source>
        <translation>câu hỏi trên phiếu</translation>
    </message>
    <message>
        <location filename="../../ui/direction/wording.py"/>
        <source>the room</source>
        <translation>cả phòng</translation>
    </message>
    <message>
        <location filename="../../domain/services/needs.py"/>
        <source>the sealed customer groups of both sides</source>
        <translation>các nhóm khách đã niêm phong của hai bên</translation>
    </message>
    <message>
        <location filename="../../domain/services/needs.py"/>
        <source>the sealed messages of both sides</source>
        <translation>các thông điệp đã niêm phong của hai bên</translation>
    </message>
    <message>
        <location filename="../../domain/services/needs.py"/>
        <source>the sealed notes of all sides</source>
        <translation>phiếu đã niêm phong của cả ba bên</translation>
    </message>
    <message>
        <location filename="../../domain/services/needs.py"/>
        <source>the sealed proposals of both sides</source>
        <translation>các đề xuất đã niêm phong của hai bên</translation>
    </message>
    <message>
        <location filename="../../domain/services/needs.py"/>
        <source>the second round of ratings</source>
        <translation>kết quả chấm vòng hai</translation>
    </message>
    <message>
        <location filename="../../exports/cards_pdf.py"/>
        <source>the side on a card</source>
        <translation>tên bên trên phiếu</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_dots.py"/>
        <source>the sides are far apart here</source>
        <translation>hai bên lệch nhau nhiều ở đây</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>the sides disagree</source>
        <translation>hai bên khác ý</translation>
    </message>
    <message>
        <location filename="../../domain/model/explaining.py"/>
        <source>the two sides see it very differently</source>
        <translation>hai bên nhìn rất khác nhau</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/line_words.py"/>
        <source>there already, the same</source>
        <translation>đã có, giống hệt</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/line_words.py"/>
        <source>there already, with other figures</source>
        <translation>đã có, khác số</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>thin</source>
        <translation>mỏng</translation>
    </message>
    <message>
        <location filename="../../domain/model/explaining.py"/>
        <source>this number speaks of our own campaign before it speaks of customers</source>
        <translation>con số này nói về chiến dịch của mình trước khi nói về khách</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_dots.py"/>
        <location filename="../../exports/report_votes.py"/>
        <source>tie</source>
        <translation>ngang nhau</translation>
    </message>
    <message>
        <location filename="../../ui/widgets/countdown.py"/>
        <source>time is over</source>
        <translation>hết giờ</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>times</source>
        <translation>lần</translation>
    </message>
    <message>
        <location filename="../../domain/model/campaign_concerns.py"/>
        <source>to update: {number} → {newer}</source>
        <translation>cần sửa: {number} → {newer}</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>to {name}</source>
        <translation>cho {name}</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/wording.py"/>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <location filename="../../exports/brief_claims.py"/>
        <source>too few answers for a share</source>
        <translation>quá ít câu trả lời để tính tỷ lệ</translation>
    </message>
    <message>
        <location filename="../../domain/model/explaining.py"/>
        <source>too few answers for a verdict</source>
        <translation>còn ít câu trả lời, chưa kết luận được</translation>
    </message>
    <message>
        <location filename="../../ui/personas/claim_groups.py"/>
        <source>topic</source>
        <translation>chủ đề</translation>
    </message>
    <message>
        <location filename="../../domain/model/admiralty.py"/>
        <source>truth cannot be judged</source>
        <translation>chưa đánh giá được đúng sai</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <source>turned round on</source>
        <translation>đảo chiều ngày</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>turning between two reviews</source>
        <translation>đổi hướng giữa hai vòng</translation>
    </message>
    <message>
        <location filename="../../domain/model/asked.py"/>
        <source>typed by the side</source>
        <translation>bên viết tự gõ</translation>
    </message>
    <message>
        <location filename="../../domain/services/asking_words.py"/>
        <source>uncertainty {value} of 100</source>
        <translation>độ chưa chắc {value} trên 100</translation>
    </message>
    <message>
        <location filename="../../domain/model/feedback_sheets.py"/>
        <source>unchanged</source>
        <translation>không đổi</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/looks.py"/>
        <source>unknown letter</source>
        <translation>chữ lạ</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>untested</source>
        <translation>chưa kiểm</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_deciding.py"/>
        <source>until {day}</source>
        <translation>tới {day}</translation>
    </message>
    <message>
        <location filename="../../exports/brief_trust.py"/>
        <source>valid until the review on {day}</source>
        <translation>có giá trị đến kỳ xem lại ngày {day}</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>valid-contact rate</source>
        <translation>tỷ lệ liên hệ hợp lệ</translation>
    </message>
    <message>
        <location filename="../../exports/report_votes.py"/>
        <source>verified</source>
        <translation>đã kiểm</translation>
    </message>
    <message>
        <location filename="../../ui/versions/words.py"/>
        <source>version withdrawn</source>
        <translation>đã thu hồi</translation>
    </message>
    <message>
        <location filename="../../domain/model/campaign_concerns.py"/>
        <source>version {number} was withdrawn</source>
        <translation>phiên bản {number} đã bị rút</translation>
    </message>
    <message>
        <location filename="../../exports/brief_frame.py"/>
        <location filename="../../exports/report_story.py"/>
        <location filename="../../exports/sales_cards_pdf.py"/>
        <location filename="../../exports/sow_pdf.py"/>
        <source>version {version}</source>
        <translation>phiên bản {version}</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>visit</source>
        <translation>gặp trực tiếp</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_deciding.py"/>
        <source>waits for {sides}</source>
        <translation>chờ {sides}</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/wording.py"/>
        <source>waits {days} days</source>
        <translation>chờ {days} ngày</translation>
    </message>
    <message>
        <location filename="../../domain/model/request_words.py"/>
        <source>waived</source>
        <translation>được miễn</translation>
    </message>
    <message>
        <location filename="../../domain/services/reminding.py"/>
        <source>was due {moment}</source>
        <translation>hạn {moment}, đã qua</translation>
    </message>
    <message>
        <location filename="../../domain/services/reminding.py"/>
        <source>was due {moment}, {days} days late</source>
        <translation>hạn {moment}, trễ {days} ngày</translation>
    </message>
    <message>
        <location filename="../../domain/services/revision_words.py"/>
        <source>was {share}% in v{version}</source>
        <translation>ở v{version} là {share}%</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <source>weakened</source>
        <translation>yếu đi</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <source>weight</source>
        <translation>mức quan trọng</translation>
    </message>
    <message>
        <location filename="../../domain/model/request_words.py"/>
        <source>when asked for</source>
        <translation>khi có yêu cầu</translation>
    </message>
    <message>
        <location filename="../../domain/model/request_words.py"/>
        <source>when something changes</source>
        <translation>khi có thay đổi</translation>
    </message>
    <message>
        <location filename="../../domain/model/request_words.py"/>
        <source>when something goes up</source>
        <translation>khi có mục chuyển lên trên</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <source>whom it counts</source>
        <translation>tính trên ai</translation>
    </message>
    <message>
        <location filename="../../domain/model/request_words.py"/>
        <source>with each lead</source>
        <translation>với mỗi lead</translation>
    </message>
    <message>
        <location filename="../../domain/model/request_words.py"/>
        <source>with each lead not qualified</source>
        <translation>với mỗi lead không đạt</translation>
    </message>
    <message>
        <location filename="../../domain/model/request_words.py"/>
        <source>with each release</source>
        <translation>mỗi lần phát hành</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/wording.py"/>
        <source>with report</source>
        <translation>đã có phản hồi</translation>
    </message>
    <message>
        <location filename="../../domain/model/labels.py"/>
        <source>withdrawn</source>
        <translation>đã gỡ</translation>
    </message>
    <message>
        <location filename="../../exports/report_votes.py"/>
        <source>without a name</source>
        <translation>chưa đặt tên</translation>
    </message>
    <message>
        <location filename="../../ui/leads/listing/wording.py"/>
        <source>without report</source>
        <translation>chưa có phản hồi</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>won ÷ qualified leads</source>
        <translation>số khách chốt ÷ số lead đạt</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <source>words to avoid</source>
        <translation>từ nên tránh</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <source>words to use</source>
        <translation>từ nên dùng</translation>
    </message>
    <message>
        <location filename="../../domain/model/asked.py"/>
        <source>workbook handed in, sealed without being shown</source>
        <translation>tệp nộp trước, niêm phong mà không mở xem</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>working days</source>
        <translation>ngày làm việc</translation>
    </message>
    <message>
        <location filename="../../domain/services/difference_words.py"/>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/wording.py"/>
        <source>yes, qualified</source>
        <translation>có, đạt</translation>
    </message>
    <message>
        <location filename="../../domain/model/raci.py"/>
        <source>{activity}: both raters are of one side. Give each department {does}.</source>
        <translation>{activity}: hai người chấm cùng một bên. Mỗi bộ phận cần một {does}.</translation>
    </message>
    <message>
        <location filename="../../domain/model/raci.py"/>
        <source>{activity}: consultants must not score their own calls. Take away the {does}.</source>
        <translation>{activity}: tư vấn viên không chấm cuộc gọi của chính mình. Hãy bỏ chữ {does}.</translation>
    </message>
    <message>
        <location filename="../../domain/model/raci.py"/>
        <source>{activity}: nobody answers for it. Give one position the {answers}.</source>
        <translation>{activity}: chưa ai chịu trách nhiệm giải trình. Hãy giao {answers} cho một vị trí.</translation>
    </message>
    <message>
        <location filename="../../domain/model/raci.py"/>
        <source>{activity}: nobody does it. Give at least one position the {does}.</source>
        <translation>{activity}: chưa ai thực hiện. Hãy giao {does} cho ít nhất một vị trí.</translation>
    </message>
    <message>
        <location filename="../../domain/model/raci.py"/>
        <source>{activity}: nobody supports, is asked or is told. Do the others know?</source>
        <translation>{activity}: không ai hỗ trợ, được hỏi hay được báo. Những người khác có biết không?</translation>
    </message>
    <message>
        <location filename="../../domain/model/raci.py"/>
        <source>{activity}: the facilitator answers for process only. Move the {answers}.</source>
        <translation>{activity}: người điều phối chỉ chịu trách nhiệm về cách làm. Hãy chuyển chữ {answers}.</translation>
    </message>
    <message>
        <location filename="../../domain/model/raci.py"/>
        <source>{activity}: the persona is drawn by both. Give each department {answers} or {does}.</source>
        <translation>{activity}: chân dung là do hai bên cùng vẽ. Mỗi bộ phận cần một {answers} hoặc {does}.</translation>
    </message>
    <message>
        <location filename="../../domain/model/raci.py"/>
        <source>{activity}: the work is shared, but one department has no letter in it.</source>
        <translation>{activity}: đây là việc chung nhưng có một bộ phận chưa có chữ nào.</translation>
    </message>
    <message>
        <location filename="../../domain/model/raci.py"/>
        <source>{activity}: {columns} all answer for it. Leave one {answers}.</source>
        <translation>{activity}: {columns} cùng chịu trách nhiệm giải trình. Chỉ để lại một {answers}.</translation>
    </message>
    <message>
        <location filename="../../domain/model/raci.py"/>
        <source>{activity}: {column} holds “{cell}”, which is no letter of the matrix.</source>
        <translation>{activity}: ô {column} đang ghi “{cell}”, không phải chữ của ma trận.</translation>
    </message>
    <message>
        <location filename="../../domain/model/raci.py"/>
        <source>{activity}: {column} owes {duty} from it but has neither {does} nor {answers} in it.</source>
        <translation>{activity}: {column} có nghĩa vụ {duty} từ việc này nhưng không có {does} hay {answers}.</translation>
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
        <location filename="../../domain/services/claim_words.py"/>
        <source>{answered} of {leads} leads answered; whatever the silent ones would say, the true share lies between {low} and {high}</source>
        <translation>{answered} trên {leads} lead có trả lời; số còn lại nói gì đi nữa, tỷ lệ thật vẫn nằm trong khoảng {low}–{high}</translation>
    </message>
    <message>
        <location filename="../../exports/run_sheet_pdf.py"/>
        <source>{begins}–{ends}, {minutes} minutes</source>
        <translation>{begins}–{ends}, {minutes} phút</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_reveal.py"/>
        <source>{both} seen by both sides, {one} by one side only</source>
        <translation>{both} điểm cả hai cùng thấy, {one} điểm chỉ một bên thấy</translation>
    </message>
    <message>
        <location filename="../../domain/errors/requests.py"/>
        <source>{code} cannot owe itself something. Choose two positions.</source>
        <translation>{code} không thể có nghĩa vụ với chính mình. Hãy chọn hai vai trò.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/campaigns.py"/>
        <source>{code} has results for {period} already. Replace them, or leave them as they are.</source>
        <translation>{code} đã có kết quả cho {period}. Thay bằng số mới, hoặc giữ nguyên.</translation>
    </message>
    <message>
        <location filename="../../ui/session/deciding/words.py"/>
        <source>{code} is changed in this draft</source>
        <translation>{code} đã đổi trong bản nháp này</translation>
    </message>
    <message>
        <location filename="../../ui/session/deciding/words.py"/>
        <source>{code} is retired</source>
        <translation>{code} đã nghỉ</translation>
    </message>
    <message>
        <location filename="../../domain/errors/reports.py"/>
        <source>{code} is somebody else's code. Choose another one.</source>
        <translation>Mã {code} là của người khác. Hãy chọn mã khác.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/things.py"/>
        <source>{code} is the proof of {messages}. Take it off there first.</source>
        <translation>{code} đang là bằng chứng của {messages}. Hãy gỡ ở đó trước.</translation>
    </message>
    <message>
        <location filename="../../ui/session/deciding/words.py"/>
        <source>{code} is written</source>
        <translation>{code} đã viết</translation>
    </message>
    <message>
        <location filename="../../domain/errors/requests.py"/>
        <source>{code} is {state}. It cannot be {step} now.</source>
        <translation>{code} hiện {state}, nên bây giờ chưa thể ở bước “{step}”.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/things.py"/>
        <source>{code} lies on the difference board. It stays as it was said; write a new one.</source>
        <translation>{code} đã nằm trên bàn điểm khác nên giữ nguyên như lúc nói. Hãy ghi một nhận định mới.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/things.py"/>
        <source>{code} may not be shown yet: the customer has not agreed. Tick the consent first.</source>
        <translation>Chưa được đưa {code} ra: khách chưa đồng ý. Hãy đánh dấu đồng ý trước.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/things.py"/>
        <source>{code} stands in a signed version or customers have spoken on it. Retire it instead: nothing that was said is lost.</source>
        <translation>{code} nằm trong phiên bản đã ký hoặc đã có khách nói tới. Hãy cho nghỉ: không mất điều gì đã nói.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/things.py"/>
        <source>{code} stands in a signed version. Withdraw it instead, with a reason.</source>
        <translation>{code} nằm trong phiên bản đã ký. Hãy gỡ kèm lý do.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/things.py"/>
        <source>{code} still gives or receives {obligations}. Give them to another position first.</source>
        <translation>{code} vẫn đang cung cấp hoặc nhận {obligations}. Hãy chuyển các nghĩa vụ này cho vị trí khác trước.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/requests.py"/>
        <source>{code} was asked for already: it stays as it is. Ask anew if it changes.</source>
        <translation>{code} đã được gửi nên giữ nguyên. Nếu thay đổi, hãy gửi yêu cầu mới.</translation>
    </message>
    <message>
        <location filename="../../domain/services/release_notes_words.py"/>
        <source>{code} {text}: {flag}, by {day}</source>
        <translation>{code} {text}: {flag}, trước {day}</translation>
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
        <location filename="../../exports/report_votes.py"/>
        <source>{count} people put dots. Both departments weigh the same.</source>
        <translation>{count} người chấm. Hai bộ phận nặng ngang nhau.</translation>
    </message>
    <message>
        <location filename="../../exports/brief_trust.py"/>
        <source>{count} stale</source>
        <translation>{count} cũ</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/wording.py"/>
        <source>{days} d</source>
        <translation>{days} ngày</translation>
    </message>
    <message>
        <location filename="../../domain/errors/evidence.py"/>
        <source>{day} has not come yet. Answers can only be of today or earlier.</source>
        <translation>Chưa đến ngày {day}. Câu trả lời chỉ có thể của hôm nay hoặc trước đó.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/campaigns.py"/>
        <source>{day} has not come yet. Results can only be of today or earlier.</source>
        <translation>Chưa đến ngày {day}. Kết quả chỉ có thể là của hôm nay trở về trước.</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_record.py"/>
        <location filename="../../ui/session/record/presenter.py"/>
        <source>{day}, late</source>
        <translation>{day}, trễ</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_dots.py"/>
        <source>{dots} dots each: all on one, or spread. Fewer may be put.</source>
        <translation>Mỗi người {dots} chấm: dồn vào một chỗ hay chia ra đều được. Đặt ít hơn cũng được.</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_dots.py"/>
        <source>{dots} hands each, raised as often as you like for the same one.</source>
        <translation>Mỗi người giơ tay {dots} lần, giơ nhiều lần cho cùng một mục cũng được.</translation>
    </message>
    <message>
        <location filename="../../domain/model/table_words.py"/>
        <source>{fact} (columns {places})</source>
        <translation>{fact} (cột {places})</translation>
    </message>
    <message>
        <location filename="../../domain/model/table_words.py"/>
        <source>{fact} (lines {places})</source>
        <translation>{fact} (dòng {places} của tệp)</translation>
    </message>
    <message>
        <location filename="../../domain/model/table_words.py"/>
        <source>{fact} (rows {places})</source>
        <translation>{fact} (dòng {places})</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_obligations.py"/>
        <source>{giver} owes {taker}</source>
        <translation>{giver} nợ {taker}</translation>
    </message>
    <message>
        <location filename="../../domain/services/revision_words.py"/>
        <source>{group} {before}% → {now}% ({n} → {m} leads)</source>
        <translation>{group} {before}% → {now}% ({n} → {m} lead)</translation>
    </message>
    <message>
        <location filename="../../domain/services/revision_words.py"/>
        <source>{group} {share}% ({k} of {n})</source>
        <translation>{group} {share}% ({k} trên {n})</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/wording.py"/>
        <source>{heard} of {leads} leads reported</source>
        <translation>Đã báo {heard} / {leads} lead</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/words.py"/>
        <source>{hint} · {n} suggested</source>
        <translation>{hint} · {n} gợi ý</translation>
    </message>
    <message>
        <location filename="../../domain/model/statistics/display.py"/>
        <location filename="../../domain/services/difference_words.py"/>
        <location filename="../../exports/brief_claims.py"/>
        <location filename="../../exports/report_review.py"/>
        <location filename="../../exports/sales_cards_pdf.py"/>
        <source>{k} of {n}</source>
        <translation>{k} trên {n}</translation>
    </message>
    <message>
        <location filename="../../domain/services/revision_words.py"/>
        <source>{k} of {n} answered “{answer}”</source>
        <translation>{k} trên {n} khách trả lời “{answer}”</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/words.py"/>
        <source>{k} of {n} notes</source>
        <translation>{k}/{n} phiếu</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/words.py"/>
        <source>{k} of {n} points talked through</source>
        <translation>Đã bàn xong {k} trên {n} điểm</translation>
    </message>
    <message>
        <location filename="../../domain/services/revision_words.py"/>
        <source>{k} of {n} qualified leads of both iterations fit it: fewer than one in ten</source>
        <translation>{k} trên {n} lead đạt chuẩn của hai vòng khớp chân dung này: chưa tới một phần mười</translation>
    </message>
    <message>
        <location filename="../../domain/errors/evidence.py"/>
        <source>{lead} is one customer and counts once. Leave one answer, or take the code away.</source>
        <translation>{lead} là một khách và chỉ được đếm một lần. Hãy để lại một câu trả lời, hoặc bỏ mã đi.</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_rating.py"/>
        <source>{median} of 10 ({low}–{high}, rated by {n})</source>
        <translation>{median} trên 10 ({low}–{high}, {n} người chấm)</translation>
    </message>
    <message>
        <location filename="../../domain/model/campaign_concerns.py"/>
        <source>{messages} is out of use</source>
        <translation>{messages} đã ngừng dùng</translation>
    </message>
    <message>
        <location filename="../../domain/model/campaign_concerns.py"/>
        <source>{messages} is out of use, and still said here.</source>
        <translation>{messages} đã ngừng dùng mà ở đây vẫn còn chạy.</translation>
    </message>
    <message>
        <location filename="../../domain/model/campaign_concerns.py"/>
        <source>{messages}: customers speak against what it rests on. Stop it, then decide.</source>
        <translation>{messages}: khách nói ngược với luận điểm làm chỗ dựa. Dừng lại rồi quyết.</translation>
    </message>
    <message>
        <location filename="../../exports/run_sheet_pdf.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} phút</translation>
    </message>
    <message>
        <location filename="../../domain/services/revision_words.py"/>
        <source>{most} of {n} answers came through one salesperson</source>
        <translation>{most} trên {n} câu trả lời đến từ cùng một người Sales</translation>
    </message>
    <message>
        <location filename="../../domain/errors/files.py"/>
        <source>{name} already exists. Choose another name.</source>
        <translation>{name} đã có rồi. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/files.py"/>
        <source>{name} cannot be used as an agenda. {why} The file was left as it was.</source>
        <translation>Không dùng được {name} làm chương trình. {why} Tệp vẫn để nguyên.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/files.py"/>
        <source>{name} could not be read or written. What was saved before is safe. Check the disk and try again.</source>
        <translation>Không đọc hoặc ghi được {name}. Những gì đã lưu trước đó vẫn an toàn. Hãy kiểm tra ổ đĩa rồi thử lại.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/refusing.py"/>
        <source>{name} could not be read or written: {what}.</source>
        <translation>Không đọc hoặc ghi được {name}: {what}.</translation>
    </message>
    <message>
        <location filename="../../ui/saving.py"/>
        <source>{name} could not be written: {reason}. What stood there is untouched.</source>
        <translation>Không ghi được {name}: {reason}. Tệp đang có ở đó vẫn nguyên vẹn.</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/panel_words.py"/>
        <source>{name} has {count} {answers} and {does}, most of all</source>
        <translation>{name} có {count} chữ {answers} và {does}, nhiều nhất</translation>
    </message>
    <message>
        <location filename="../../domain/errors/files.py"/>
        <source>{name} holds things that this program never puts into a workspace ({what}). It could be harmful and was not opened.</source>
        <translation>{name} chứa những thứ mà chương trình này không bao giờ đưa vào sổ làm việc ({what}). Tệp có thể gây hại nên không được mở.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/files.py"/>
        <source>{name} is damaged. It was not changed. Open a backup of it instead.</source>
        <translation>{name} bị hỏng. Tệp không bị thay đổi. Hãy mở một bản sao lưu của tệp.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/files.py"/>
        <source>{name} is not a workspace of this program. It was not changed.</source>
        <translation>{name} không phải là sổ làm việc của chương trình này. Tệp không bị thay đổi.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/refusing.py"/>
        <source>{name} is not there any more. It may have been moved.</source>
        <translation>{name} không còn ở đó. Có thể tệp đã được chuyển đi.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/files.py"/>
        <source>{name} is open for reading only. Save a copy elsewhere to work on it.</source>
        <translation>{name} đang mở chỉ để đọc. Hãy lưu một bản sao ở nơi khác để làm việc.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/files.py"/>
        <source>{name} is open on {host} (by {user}, since {since}). Close it there, or open it here for reading only.</source>
        <translation>{name} đang mở trên máy {host} (người dùng {user}, từ {since}). Hãy đóng ở đó, hoặc mở ở đây chỉ để đọc.</translation>
    </message>
    <message>
        <location filename="../../domain/model/sow_words.py"/>
        <source>{name} since {day}</source>
        <translation>{name} từ {day}</translation>
    </message>
    <message>
        <location filename="../../domain/errors/files.py"/>
        <source>{name} was made by a newer version of this program (its format is {theirs}, this version reads up to {ours}). It was not changed. Update the program to open it.</source>
        <translation>{name} được tạo bằng phiên bản mới hơn của chương trình (định dạng {theirs}, phiên bản này đọc được đến {ours}). Tệp không bị thay đổi. Hãy cập nhật chương trình để mở.</translation>
    </message>
    <message>
        <location filename="../../ui/versions/words.py"/>
        <source>{number} (draft)</source>
        <translation>{number} (nháp)</translation>
    </message>
    <message>
        <location filename="../../exports/report_room.py"/>
        <source>{number} of ten customers</source>
        <translation>{number} trên mười khách</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/words.py"/>
        <source>{n} note</source>
        <translation>{n} phiếu</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/words.py"/>
        <source>{n} notes</source>
        <translation>{n} phiếu</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_dots.py"/>
        <source>{n} people in the show of hands</source>
        <translation>{n} người giơ tay</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_dots.py"/>
        <source>{n} people put dots</source>
        <translation>{n} người đặt chấm</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/words.py"/>
        <source>{n} point</source>
        <translation>{n} điểm</translation>
    </message>
    <message>
        <location filename="../../ui/session/reveal/words.py"/>
        <source>{n} points</source>
        <translation>{n} điểm</translation>
    </message>
    <message>
        <location filename="../../ui/board/words.py"/>
        <source>{n} slip</source>
        <translation>{n} phiếu</translation>
    </message>
    <message>
        <location filename="../../ui/board/words.py"/>
        <source>{n} slips</source>
        <translation>{n} phiếu</translation>
    </message>
    <message>
        <location filename="../../ui/board/words.py"/>
        <source>{n} slips lie together</source>
        <translation>gộp từ {n} phiếu</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/wording.py"/>
        <source>{percent}% complete · missing: {questions}</source>
        <translation>Đủ {percent}% · còn thiếu: {questions}</translation>
    </message>
    <message>
        <location filename="../../domain/errors/campaigns.py"/>
        <source>{period} shares days with {other}, which {code} has results for already. They would be counted twice: change the days, or remove the other period first.</source>
        <translation>{period} trùng ngày với {other} mà {code} đã có kết quả. Những ngày ấy sẽ bị tính hai lần: sửa ngày, hoặc xoá kỳ kia trước.</translation>
    </message>
    <message>
        <location filename="../../domain/services/trait_words.py"/>
        <source>{place} of {steps}, in the middle</source>
        <translation>{place}/{steps}, ở chính giữa</translation>
    </message>
    <message>
        <location filename="../../domain/services/trait_words.py"/>
        <source>{place} of {steps}, towards “{pole}”</source>
        <translation>{place}/{steps}, nghiêng về “{pole}”</translation>
    </message>
    <message>
        <location filename="../../domain/services/revision_words.py"/>
        <source>{points} points apart (95%: {low}–{high}, p {p}, q {q})</source>
        <translation>cách nhau {points} điểm (95%: {low}–{high}, p {p}, q {q})</translation>
    </message>
    <message>
        <location filename="../../domain/model/statistics/display.py"/>
        <source>{rate} ({k} of {n}; range {low}–{high})</source>
        <translation>{rate} ({k} trên {n}; khoảng {low}–{high})</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_figures.py"/>
        <source>{reader} reads the figures of {side}</source>
        <translation>{reader} đọc số của {side}</translation>
    </message>
    <message>
        <location filename="../../exports/report_room.py"/>
        <source>{shared} of {said} notes of the departments say what the other also says.</source>
        <translation>{shared} trên {said} phiếu của hai bộ phận nói điều bên kia cũng nói.</translation>
    </message>
    <message>
        <location filename="../../domain/services/revision_words.py"/>
        <source>{share} of the change comes from {by}: perhaps other people, not other minds</source>
        <translation>{share} thay đổi là do {by}: có thể khách khác, chứ không phải khách đổi ý</translation>
    </message>
    <message>
        <location filename="../../exports/brief_back.py"/>
        <source>{share}% ({level}% interval {low}–{high}%)</source>
        <translation>{share}% (khoảng {level}%: {low}–{high}%)</translation>
    </message>
    <message>
        <location filename="../../domain/services/claim_words.py"/>
        <location filename="../../domain/services/revision_words.py"/>
        <source>{share}% ({level}%: {low}–{high})</source>
        <translation>{share}% ({level}%: {low}–{high})</translation>
    </message>
    <message>
        <location filename="../../domain/services/trait_words.py"/>
        <source>{side} has not put a mark yet</source>
        <translation>{side} chưa đặt dấu</translation>
    </message>
    <message>
        <location filename="../../domain/model/agenda_findings.py"/>
        <source>{side} is asked the same in step {number} already.</source>
        <translation>{side} đã được hỏi đúng câu này ở bước {number}.</translation>
    </message>
    <message>
        <location filename="../../domain/services/showing_reveal.py"/>
        <source>{side}: restated ✓</source>
        <translation>{side} đã nhắc lại đúng ý ✓</translation>
    </message>
    <message>
        <location filename="../../domain/errors/campaigns.py"/>
        <source>{source}: {later} cannot be more than {earlier}. Every later stage is a part of the earlier one.</source>
        <translation>{source}: {later} không thể nhiều hơn {earlier}. Chặng sau luôn là một phần của chặng trước.</translation>
    </message>
    <message>
        <location filename="../../domain/services/claim_words.py"/>
        <source>{support} for · {against} against</source>
        <translation>{support} đúng · {against} sai</translation>
    </message>
    <message>
        <location filename="../../domain/services/revision_words.py"/>
        <source>{support} for, {against} against of {n} answers</source>
        <translation>{support} đúng, {against} không, trên {n} câu trả lời</translation>
    </message>
    <message>
        <location filename="../../exports/brief_back.py"/>
        <source>{support} for, {against} against, of {n}</source>
        <translation>{support} đúng, {against} sai, trên {n}</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>{support} of {n} customers once said just this, but so long ago that it hardly counts today.</source>
        <translation>{support} trên {n} khách từng nói đúng như câu này, nhưng lâu quá rồi nên gần như không còn tính.</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>{support} of {n} customers who answered said just this. Of 100 customers it is true of about {low} to {high} ({level} % sure); the claim needs at least {tau}, so it can go either way.</source>
        <translation>{support} trên {n} khách đã trả lời nói đúng như câu này. Tính ra cứ 100 khách thì khoảng {low} đến {high} người như vậy (tin được {level}%); luận điểm cần ít nhất {tau}, nên chưa nghiêng về phía nào.</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>{support} of {n} customers who answered said just this. Of 100 customers it is true of about {low} to {high} ({level} % sure); the claim needs at least {tau}.</source>
        <translation>{support} trên {n} khách đã trả lời nói đúng như câu này. Tính ra cứ 100 khách thì khoảng {low} đến {high} người như vậy (tin được {level}%); luận điểm cần ít nhất {tau}.</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>{support} of {n} customers who answered said just this. That is too little, or too old, for a verdict.</source>
        <translation>{support} trên {n} khách đã trả lời nói đúng như câu này. Còn ít quá, hoặc cũ quá, nên chưa kết luận được.</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>{support} of {n} customers who answered said just this: about {low} to {high} of 100 customers. The claim does not say how many it speaks of, so nothing can prove it wrong.</source>
        <translation>{support} trên {n} khách đã trả lời nói đúng như câu này: cứ 100 khách thì khoảng {low} đến {high} người. Luận điểm không ghi là bao nhiêu khách, nên không gì bác được nó.</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>{support} of {n} customers who answered said this. Of 100 customers about {low} to {high} are so ({level} % sure), more than the {tau} that the claim allows.</source>
        <translation>{support} trên {n} khách đã trả lời nói vậy. Tính ra cứ 100 khách thì khoảng {low} đến {high} người như vậy (tin được {level}%), nhiều hơn mức {tau} mà luận điểm cho phép.</translation>
    </message>
    <message>
        <location filename="../../domain/model/meanings.py"/>
        <source>{support} of {n} customers who answered said this. Of 100 customers about {low} to {high} are so ({level} % sure); the claim allows at most {tau}, so it can go either way.</source>
        <translation>{support} trên {n} khách đã trả lời nói vậy. Tính ra cứ 100 khách thì khoảng {low} đến {high} người như vậy (tin được {level}%); luận điểm cho phép nhiều nhất {tau}, nên chưa nghiêng về phía nào.</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/panel_words.py"/>
        <source>{times} × the mean of the others</source>
        <translation>gấp {times} lần trung bình các vị trí khác</translation>
    </message>
    <message>
        <location filename="../../exports/feedback_xlsx.py"/>
        <source>{workspace} · {seller} · {count} leads · made on {day}</source>
        <translation>{workspace} · {seller} · {count} lead · lập ngày {day}</translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>· nobody helps, is asked or told</source>
        <translation>· không ai hỗ trợ, được hỏi hay được báo</translation>
    </message>
    <message>
        <location filename="../../ui/direction/wording.py"/>
        <source>× Rejected</source>
        <translation>× Bị loại</translation>
    </message>
    <message>
        <location filename="../../ui/direction/wording.py"/>
        <source>× out of use</source>
        <translation>× không còn dùng</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/values.py"/>
        <source>– as the file says –</source>
        <translation>– giữ như trong tệp –</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/values.py"/>
        <source>– says nothing –</source>
        <translation>– không cho biết gì –</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>“A notable share” is true from this share of customers.</source>
        <translation>“Một phần đáng kể” là đúng từ tỷ lệ khách này.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>“Many” is true from this share of customers.</source>
        <translation>“Nhiều” là đúng từ tỷ lệ khách này.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>“Most” is true from this share of customers.</source>
        <translation>“Đa số” là đúng từ tỷ lệ khách này.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>“Nearly all” is true from this share of customers.</source>
        <translation>“Hầu như tất cả” là đúng từ tỷ lệ khách này.</translation>
    </message>
    <message>
        <location filename="../../domain/model/assumption_words.py"/>
        <source>“Rarely” is true up to this share of customers.</source>
        <translation>“Hiếm” là đúng đến tỷ lệ khách này trở xuống.</translation>
    </message>
    <message>
        <location filename="../../domain/model/lint.py"/>
        <source>“{first}” and “{second}” look like two ideas. If one may be true without the other, write two claims.</source>
        <translation>“{first}” và “{second}” có vẻ là hai ý. Nếu ý này đúng mà ý kia có thể sai, hãy viết thành hai luận điểm.</translation>
    </message>
    <message>
        <location filename="../../domain/model/quotes.py"/>
        <source>“{found}” looks like a phone number. Leave it out.</source>
        <translation>“{found}” giống số điện thoại. Hãy bỏ đi.</translation>
    </message>
    <message>
        <location filename="../../domain/model/quotes.py"/>
        <source>“{found}” looks like an e-mail address. Leave it out.</source>
        <translation>“{found}” giống địa chỉ email. Hãy bỏ đi.</translation>
    </message>
    <message>
        <location filename="../../domain/model/quotes.py"/>
        <source>“{found}” looks like somebody's name. Write “the customer” instead.</source>
        <translation>“{found}” giống tên người. Hãy viết “khách”.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/assumptions.py"/>
        <source>“{lower}” must stay below “{upper}”, or the words would lose their meaning. The value stays as it was.</source>
        <translation>“{lower}” phải thấp hơn “{upper}”, nếu không các từ này mất nghĩa. Giá trị cũ vẫn giữ nguyên.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/reviews.py"/>
        <source>“{name}” has no value. Nothing was written; add the value and try again.</source>
        <translation>“{name}” chưa có giá trị. Chưa ghi gì; thêm giá trị rồi thử lại.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/things.py"/>
        <source>“{text}” cannot stand in a cell. Write one of {letters}; only who answers may also do it.</source>
        <translation>“{text}” không dùng được trong ô. Hãy ghi một trong các chữ {letters}; chỉ người chịu trách nhiệm giải trình mới được kiêm thực hiện.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/things.py"/>
        <source>“{text}” is no day. Type it as 14/3, or +7 for in seven days.</source>
        <translation>“{text}” không phải ngày. Hãy gõ như 14/3, hoặc +7 là bảy ngày nữa.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/requests.py"/>
        <source>“{typed}” are no hours that can be told. Write 8-12, 13-17, or off.</source>
        <translation>Không đọc được giờ “{typed}”. Hãy ghi 8-12, 13-17, hoặc nghỉ.</translation>
    </message>
    <message>
        <location filename="../../ui/responsibilities/sow/presenter.py"/>
        <source>“{typed}” is no day. Write it as 14/3/2026.</source>
        <translation>“{typed}” không phải là ngày. Hãy viết như 14/3/2026.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/requests.py"/>
        <source>“{typed}” is no moment that can be told. Write 14/3 16:00, tomorrow or +2.</source>
        <translation>Không đọc được thời điểm “{typed}”. Hãy ghi 14/3 16:00, mai hoặc +2.</translation>
    </message>
    <message>
        <location filename="../../domain/errors/campaigns.py"/>
        <source>“{typed}” is no number that fits here. Leave it empty if nobody knows it.</source>
        <translation>“{typed}” không phải con số hợp ở đây. Chưa ai biết thì để trống.</translation>
    </message>
    <message>
        <location filename="../../domain/model/lint.py"/>
        <source>“{word}” is a judgement. Say what the customer does or answers instead.</source>
        <translation>“{word}” là lời đánh giá. Hãy viết điều khách làm hoặc trả lời.</translation>
    </message>
    <message>
        <location filename="../../domain/model/message_lint.py"/>
        <source>“{word}” is a word to avoid, and the message says it.</source>
        <translation>“{word}” là từ nên tránh, mà thông điệp lại nói.</translation>
    </message>
    <message>
        <location filename="../../ui/direction/wording.py"/>
        <source>○ Not checked yet</source>
        <translation>○ Chưa kiểm tra</translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>✓ Every activity has exactly one A and an R.</source>
        <translation>✓ Việc nào cũng có đúng một A và có R.</translation>
    </message>
    <message>
        <location filename="../../ui/direction/wording.py"/>
        <source>✓ Passed on {day}</source>
        <translation>✓ Đã qua ngày {day}</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/wording.py"/>
        <source>✓ complete</source>
        <translation>✓ đủ</translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>✗ Activities to put right:</source>
        <translation>✗ Số việc cần sửa:</translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>✗ both raters are of one side</source>
        <translation>✗ hai người chấm cùng một bên</translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>✗ consultants score their own calls</source>
        <translation>✗ tư vấn viên tự chấm cuộc gọi của mình</translation>
    </message>
    <message>
        <location filename="../../exports/registers.py"/>
        <source>✗ has neither A nor R</source>
        <translation>✗ không có A lẫn R</translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>✗ more than one A</source>
        <translation>✗ hơn một A</translation>
    </message>
    <message>
        <location filename="../../exports/readme_sheet.py"/>
        <source>✗ must be put right, ! deserves a look, ✓ is in order.</source>
        <translation>✗ là phải sửa, ! là nên xem lại, ✓ là ổn.</translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>✗ no A</source>
        <translation>✗ chưa có A</translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>✗ no R</source>
        <translation>✗ chưa có R</translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>✗ one department is missing</source>
        <translation>✗ thiếu một bộ phận</translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>✗ the facilitator answers for content</source>
        <translation>✗ người điều phối giữ A của việc nội dung</translation>
    </message>
    <message>
        <location filename="../../exports/checks.py"/>
        <source>✗ unknown letter</source>
        <translation>✗ chữ lạ</translation>
    </message>
</context>
<context>
    <name>ThemeForm</name>
    <message>
        <location filename="../../ui/revision/theme_form.py"/>
        <source>Customers …</source>
        <translation>Khách …</translation>
    </message>
    <message>
        <location filename="../../ui/revision/theme_form.py"/>
        <source>Keep</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <location filename="../../ui/revision/theme_form.py"/>
        <source>Leave it</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <location filename="../../ui/revision/theme_form.py"/>
        <source>Persona</source>
        <translation>Chân dung</translation>
    </message>
    <message>
        <location filename="../../ui/revision/theme_form.py"/>
        <source>The claim that is proposed</source>
        <translation>Luận điểm được đề xuất</translation>
    </message>
    <message>
        <location filename="../../ui/revision/theme_form.py"/>
        <source>Topic</source>
        <translation>Chủ đề</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <location filename="../../ui/shell/top_bar.py"/>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/top_bar.py"/>
        <source>Projector</source>
        <translation>Máy chiếu</translation>
    </message>
    <message>
        <location filename="../../ui/shell/top_bar.py"/>
        <source>Search or run a command</source>
        <translation>Tìm hoặc chạy lệnh</translation>
    </message>
    <message>
        <location filename="../../ui/shell/top_bar.py"/>
        <source>Top bar</source>
        <translation>Thanh trên cùng</translation>
    </message>
</context>
<context>
    <name>TotalsPresenter</name>
    <message>
        <location filename="../../ui/campaigns/totals_presenter.py"/>
        <source>What all campaigns brought together</source>
        <translation>Tất cả chiến dịch gộp lại mang về gì</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/totals_presenter.py"/>
        <source>in no iteration</source>
        <translation>không thuộc vòng nào</translation>
    </message>
</context>
<context>
    <name>TotalsView</name>
    <message>
        <location filename="../../ui/campaigns/totals_view.py"/>
        <source>Added up by</source>
        <translation>Gộp theo</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/totals_view.py"/>
        <source>By campaign</source>
        <translation>Theo chiến dịch</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/totals_view.py"/>
        <source>By channel</source>
        <translation>Theo kênh</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/totals_view.py"/>
        <source>By iteration</source>
        <translation>Theo vòng</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/totals_view.py"/>
        <source>By month</source>
        <translation>Theo tháng</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/totals_view.py"/>
        <source>Nothing to add up yet</source>
        <translation>Chưa có gì để tổng hợp</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/totals_view.py"/>
        <source>Rates and costs are those of the sums, with their 95 % interval. A period counts where its first day lies. Both parts of a ratio are of the same days, so that a gap in one makes nothing dear or cheap.</source>
        <translation>Tỷ lệ và chi phí tính trên tổng, kèm khoảng 95 %. Một kỳ được tính vào nơi có ngày đầu của kỳ. Hai vế của một tỷ lệ luôn lấy từ cùng những ngày, nên thiếu số ở một vế không làm lead đắt lên hay rẻ đi.</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/totals_view.py"/>
        <source>Totals</source>
        <translation>Tổng hợp</translation>
    </message>
    <message>
        <location filename="../../ui/campaigns/totals_view.py"/>
        <source>What came of campaigns is added up here by channel and by month.</source>
        <translation>Kết quả các chiến dịch được gộp ở đây theo kênh và theo tháng.</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <location filename="../../ui/leads/importing/trail.py"/>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/trail.py"/>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/trail.py"/>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/trail.py"/>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/trail.py"/>
        <source>Step {at} of 4: {name}</source>
        <translation>Bước {at} trên 4: {name}</translation>
    </message>
</context>
<context>
    <name>TraitEditor</name>
    <message>
        <location filename="../../ui/traits/trait_editor.py"/>
        <source>Asks the whole family</source>
        <translation>Hỏi cả nhà</translation>
    </message>
    <message>
        <location filename="../../ui/traits/trait_editor.py"/>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <location filename="../../ui/traits/trait_editor.py"/>
        <source>Decides alone</source>
        <translation>Tự quyết</translation>
    </message>
    <message>
        <location filename="../../ui/traits/trait_editor.py"/>
        <source>Keep</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <location filename="../../ui/traits/trait_editor.py"/>
        <source>Left end</source>
        <translation>Đầu bên trái</translation>
    </message>
    <message>
        <location filename="../../ui/traits/trait_editor.py"/>
        <source>Right end</source>
        <translation>Đầu bên phải</translation>
    </message>
    <message>
        <location filename="../../ui/traits/trait_editor.py"/>
        <source>Start from</source>
        <translation>Bắt đầu từ</translation>
    </message>
    <message>
        <location filename="../../ui/traits/trait_editor.py"/>
        <source>words of your own</source>
        <translation>lời của mình</translation>
    </message>
</context>
<context>
    <name>TraitRow</name>
    <message>
        <location filename="../../ui/traits/trait_row.py"/>
        <source>Copy question</source>
        <translation>Chép câu hỏi</translation>
    </message>
    <message>
        <location filename="../../ui/traits/trait_row.py"/>
        <source>Copy question: {scale}</source>
        <translation>Chép câu hỏi: {scale}</translation>
    </message>
    <message>
        <location filename="../../ui/traits/trait_row.py"/>
        <source>More on {scale}</source>
        <translation>Thêm thao tác với {scale}</translation>
    </message>
    <message>
        <location filename="../../ui/traits/trait_row.py"/>
        <source>Move down</source>
        <translation>Chuyển xuống</translation>
    </message>
    <message>
        <location filename="../../ui/traits/trait_row.py"/>
        <source>Move up</source>
        <translation>Chuyển lên</translation>
    </message>
    <message>
        <location filename="../../ui/traits/trait_row.py"/>
        <source>Reword…</source>
        <translation>Sửa lời…</translation>
    </message>
    <message>
        <location filename="../../ui/traits/trait_row.py"/>
        <source>Take out of use</source>
        <translation>Ngừng dùng</translation>
    </message>
</context>
<context>
    <name>TraitsPresenter</name>
    <message>
        <location filename="../../ui/traits/presenter.py"/>
        <source>Question copied.</source>
        <translation>Đã chép câu hỏi.</translation>
    </message>
    <message>
        <location filename="../../ui/traits/presenter.py"/>
        <source>{n} in use · {far} on which Marketing and Sales stand {least} of {steps} or more apart</source>
        <translation>{n} thang đang dùng · {far} thang mà Marketing và Sales lệch từ {least}/{steps} trở lên</translation>
    </message>
</context>
<context>
    <name>TraitsView</name>
    <message>
        <location filename="../../ui/traits/view.py"/>
        <source>Add a scale</source>
        <translation>Thêm thang</translation>
    </message>
    <message>
        <location filename="../../ui/traits/view.py"/>
        <source>Bring back</source>
        <translation>Dùng lại</translation>
    </message>
    <message>
        <location filename="../../ui/traits/view.py"/>
        <source>Bring back: {scale}</source>
        <translation>Dùng lại: {scale}</translation>
    </message>
    <message>
        <location filename="../../ui/traits/view.py"/>
        <source>Choose first whose mark it is.</source>
        <translation>Hãy chọn trước đây là dấu của bên nào.</translation>
    </message>
    <message>
        <location filename="../../ui/traits/view.py"/>
        <source>Each side puts its own mark. Click on the line, or go to it with Tab and press ← →; Delete takes the mark away.</source>
        <translation>Bên nào đặt dấu bên ấy. Bấm lên thang, hoặc đến bằng Tab rồi nhấn ← →; Delete bỏ dấu.</translation>
    </message>
    <message>
        <location filename="../../ui/traits/view.py"/>
        <source>No scales yet</source>
        <translation>Chưa có thang nào</translation>
    </message>
    <message>
        <location filename="../../ui/traits/view.py"/>
        <source>Out of use</source>
        <translation>Không còn dùng</translation>
    </message>
    <message>
        <location filename="../../ui/traits/view.py"/>
        <source>Scales</source>
        <translation>Thang đối nghĩa</translation>
    </message>
    <message>
        <location filename="../../ui/traits/view.py"/>
        <source>Two opposites and a line between them: each side marks where it sees this customer. Where Marketing and Sales stand far apart, customers are asked.</source>
        <translation>Hai ý ngược nhau và một đường nối: mỗi bên đánh dấu mình thấy khách ở đâu. Chỗ Marketing và Sales lệch xa nhau thì hỏi khách.</translation>
    </message>
    <message>
        <location filename="../../ui/traits/view.py"/>
        <source>Whose mark</source>
        <translation>Dấu của bên nào</translation>
    </message>
</context>
<context>
    <name>UnchangedCard</name>
    <message>
        <location filename="../../ui/session/closing/unchanged.py"/>
        <source>Day of the next review</source>
        <translation>Ngày rà soát kế tiếp</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/unchanged.py"/>
        <source>Leave it as it is</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/unchanged.py"/>
        <source>Next review on</source>
        <translation>Rà soát kế tiếp ngày</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/unchanged.py"/>
        <source>No release without a change. It is noted that the version was reviewed; that renews nothing, the evidence goes on ageing.</source>
        <translation>Không đổi gì thì không phát hành. Chỉ ghi nhận là đã rà soát; việc này không làm mới điều gì, bằng chứng vẫn cũ dần.</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/unchanged.py"/>
        <source>Version {number} stays</source>
        <translation>Giữ phiên bản {number}</translation>
    </message>
</context>
<context>
    <name>UnderstandingCard</name>
    <message>
        <location filename="../../ui/brief/understanding_card.py"/>
        <source>What each side has understood</source>
        <translation>Mỗi bên đã hiểu tới đâu</translation>
    </message>
</context>
<context>
    <name>UnknownPresenter</name>
    <message>
        <location filename="../../ui/unknown/presenter.py"/>
        <source>All fields ({n})</source>
        <translation>Mọi mục ({n})</translation>
    </message>
    <message>
        <location filename="../../ui/unknown/presenter.py"/>
        <source>Call sheet</source>
        <translation>Phiếu hỏi khách</translation>
    </message>
    <message>
        <location filename="../../ui/unknown/presenter.py"/>
        <source>Every claim has its answers, and they are fresh. The first to grow old: {code}, still trusted until {day}.</source>
        <translation>Luận điểm nào cũng đủ câu trả lời và còn mới. Cũ sớm nhất: {code}, còn tin được tới ngày {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/unknown/presenter.py"/>
        <source>Questions copied, most urgent first: {n}</source>
        <translation>Đã sao chép {n} câu hỏi, câu cần nhất ở đầu</translation>
    </message>
    <message>
        <location filename="../../ui/unknown/presenter.py"/>
        <source>claims that go stale before it: {n}</source>
        <translation>trước ngày đó {n} luận điểm sẽ cũ</translation>
    </message>
    <message>
        <location filename="../../ui/unknown/presenter.py"/>
        <source>next review on {day}</source>
        <translation>rà soát tới: {day}</translation>
    </message>
    <message>
        <location filename="../../ui/unknown/presenter.py"/>
        <source>review due since {day}</source>
        <translation>đã tới hạn rà soát từ {day}</translation>
    </message>
    <message>
        <location filename="../../ui/unknown/presenter.py"/>
        <source>{n} not answered by any customer</source>
        <translation>{n} chưa khách nào trả lời</translation>
    </message>
    <message>
        <location filename="../../ui/unknown/presenter.py"/>
        <source>{open} of {all} claims to be asked</source>
        <translation>cần hỏi {open} trên {all} luận điểm</translation>
    </message>
</context>
<context>
    <name>UnknownView</name>
    <message>
        <location filename="../../ui/unknown/view.py"/>
        <source>As soon as the persona has claims, this tells which of them nobody has tested, and what Sales asks in the next calls.</source>
        <translation>Khi chân dung đã có luận điểm, ở đây cho biết luận điểm nào chưa ai kiểm, và Sales nên hỏi gì trong các cuộc gọi tới.</translation>
    </message>
    <message>
        <location filename="../../ui/unknown/view.py"/>
        <source>Call sheet…</source>
        <translation>Phiếu hỏi khách…</translation>
    </message>
    <message>
        <location filename="../../ui/unknown/view.py"/>
        <source>Copy questions</source>
        <translation>Sao chép câu hỏi</translation>
    </message>
    <message>
        <location filename="../../ui/unknown/view.py"/>
        <source>Field of the persona</source>
        <translation>Mục của chân dung</translation>
    </message>
    <message>
        <location filename="../../ui/unknown/view.py"/>
        <source>Higher: less is known. Further right: more depends on it. In the green band there is a verdict; “!” is a stale one.</source>
        <translation>Càng cao càng chưa biết, càng sang phải càng quan trọng. Dải xanh lá: đã kết luận được; “!” là đã cũ.</translation>
    </message>
    <message>
        <location filename="../../ui/unknown/view.py"/>
        <source>Nothing to ask yet</source>
        <translation>Chưa có gì để hỏi</translation>
    </message>
    <message>
        <location filename="../../ui/unknown/view.py"/>
        <source>PDF documents</source>
        <translation>Tài liệu PDF</translation>
    </message>
    <message>
        <location filename="../../ui/unknown/view.py"/>
        <source>To the claims</source>
        <translation>Tới các luận điểm</translation>
    </message>
    <message>
        <location filename="../../ui/unknown/view.py"/>
        <source>What is unknown</source>
        <translation>Điều chưa biết</translation>
    </message>
</context>
<context>
    <name>UnsealingPresenter</name>
    <message>
        <location filename="../../ui/session/unsealing/presenter.py"/>
        <source>Everything is open</source>
        <translation>Đã mở hết</translation>
    </message>
    <message>
        <location filename="../../ui/session/unsealing/presenter.py"/>
        <source>Next: talk about the differences</source>
        <translation>Tiếp: bàn điểm khác</translation>
    </message>
</context>
<context>
    <name>UnsealingView</name>
    <message>
        <location filename="../../ui/session/unsealing/view.py"/>
        <source>Back to the drawing</source>
        <translation>Quay lại bước vẽ</translation>
    </message>
    <message>
        <location filename="../../ui/session/unsealing/view.py"/>
        <source>Open all seals</source>
        <translation>Mở tất cả niêm phong</translation>
    </message>
    <message>
        <location filename="../../ui/session/unsealing/view.py"/>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <location filename="../../ui/session/unsealing/view.py"/>
        <source>Two minutes of silent reading, then we talk</source>
        <translation>Hai phút đọc im lặng, rồi mới bàn</translation>
    </message>
</context>
<context>
    <name>UpkeepLine</name>
    <message>
        <location filename="../../ui/session/obligations/looking_back.py"/>
        <source>14/3 or +7</source>
        <translation>14/3 hay +7</translation>
    </message>
    <message>
        <location filename="../../ui/session/obligations/looking_back.py"/>
        <source>By when: a day such as 14/3, or +7 for in seven days</source>
        <translation>Hạn: ngày như 14/3, hoặc +7 là bảy ngày nữa</translation>
    </message>
    <message>
        <location filename="../../ui/session/obligations/looking_back.py"/>
        <source>How it was kept: {what}</source>
        <translation>Được giữ ra sao: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/session/obligations/looking_back.py"/>
        <source>Take it on</source>
        <translation>Nhận việc</translation>
    </message>
    <message>
        <location filename="../../ui/session/obligations/looking_back.py"/>
        <source>Take it on: {what}</source>
        <translation>Nhận việc: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/session/obligations/looking_back.py"/>
        <source>What is done about it: {what}</source>
        <translation>Làm gì tiếp: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/session/obligations/looking_back.py"/>
        <source>What is done about it?</source>
        <translation>Làm gì tiếp?</translation>
    </message>
    <message>
        <location filename="../../ui/session/obligations/looking_back.py"/>
        <source>What stands in the way: {what}</source>
        <translation>Vướng ở đâu: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/session/obligations/looking_back.py"/>
        <source>What stands in the way?</source>
        <translation>Vướng ở đâu?</translation>
    </message>
    <message>
        <location filename="../../ui/session/obligations/looking_back.py"/>
        <source>Who</source>
        <translation>Ai làm</translation>
    </message>
    <message>
        <location filename="../../ui/session/obligations/looking_back.py"/>
        <source>Who does it</source>
        <translation>Người làm</translation>
    </message>
</context>
<context>
    <name>UspRow</name>
    <message>
        <location filename="../../ui/brief/usps_card.py"/>
        <source>Proof of {code}</source>
        <translation>Bằng chứng của {code}</translation>
    </message>
    <message>
        <location filename="../../ui/brief/usps_card.py"/>
        <source>Remove {code}</source>
        <translation>Xoá {code}</translation>
    </message>
    <message>
        <location filename="../../ui/brief/usps_card.py"/>
        <source>USP {code}</source>
        <translation>USP {code}</translation>
    </message>
    <message>
        <location filename="../../ui/brief/usps_card.py"/>
        <source>What can be shown for it</source>
        <translation>Có gì để chứng minh</translation>
    </message>
</context>
<context>
    <name>UspsCard</name>
    <message>
        <location filename="../../ui/brief/usps_card.py"/>
        <source>Add a USP; Enter adds it</source>
        <translation>Thêm USP, bấm Enter để ghi</translation>
    </message>
    <message>
        <location filename="../../ui/brief/usps_card.py"/>
        <source>New USP</source>
        <translation>USP mới</translation>
    </message>
    <message>
        <location filename="../../ui/brief/usps_card.py"/>
        <source>USPs</source>
        <translation>USP</translation>
    </message>
    <message>
        <location filename="../../ui/brief/usps_card.py"/>
        <source>What sets it apart, the strongest first, each with something to show for it.</source>
        <translation>Điểm bán hàng độc nhất, mạnh nhất đứng đầu, mỗi điểm kèm bằng chứng.</translation>
    </message>
</context>
<context>
    <name>VersionPart</name>
    <message>
        <location filename="../../ui/session/closing/version_part.py"/>
        <source>Day of the next review</source>
        <translation>Ngày rà soát kế tiếp</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/version_part.py"/>
        <source>Next review on</source>
        <translation>Rà soát kế tiếp ngày</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/version_part.py"/>
        <source>Release notes</source>
        <translation>Ghi chú phát hành</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/version_part.py"/>
        <source>Release notes: what to do with it, and by when</source>
        <translation>Ghi chú phát hành: ai làm gì tiếp, trước ngày nào</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/version_part.py"/>
        <source>Version {number}</source>
        <translation>Bản {number}</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/version_part.py"/>
        <source>What is new in one or two sentences; who acts on it</source>
        <translation>Điểm mới trong một hai câu; ai phải làm gì</translation>
    </message>
    <message>
        <location filename="../../ui/session/closing/version_part.py"/>
        <source>next review {day}</source>
        <translation>rà soát {day}</translation>
    </message>
</context>
<context>
    <name>VersionsPresenter</name>
    <message>
        <location filename="../../ui/versions/presenter.py"/>
        <source>Comparing…</source>
        <translation>Đang so sánh…</translation>
    </message>
    <message>
        <location filename="../../ui/versions/presenter.py"/>
        <source>Draft of version {number}</source>
        <translation>Bản nháp của phiên bản {number}</translation>
    </message>
    <message>
        <location filename="../../ui/versions/presenter.py"/>
        <source>Going back to version {number}…</source>
        <translation>Đang quay về phiên bản {number}…</translation>
    </message>
    <message>
        <location filename="../../ui/versions/presenter.py"/>
        <source>PDF documents</source>
        <translation>Tài liệu PDF</translation>
    </message>
    <message>
        <location filename="../../ui/versions/presenter.py"/>
        <source>Still rejected by the legal and truth check: {codes}.</source>
        <translation>Vẫn bị bác khi kiểm pháp lý và sự thật: {codes}.</translation>
    </message>
    <message>
        <location filename="../../ui/versions/presenter.py"/>
        <source>The notes are in the clipboard.</source>
        <translation>Đã chép ghi chú, dán vào đâu cũng được.</translation>
    </message>
    <message>
        <location filename="../../ui/versions/presenter.py"/>
        <source>The picture is as version {number} holds it already.</source>
        <translation>Bức tranh vốn đã đúng như phiên bản {number}.</translation>
    </message>
    <message>
        <location filename="../../ui/versions/presenter.py"/>
        <source>The picture is as version {number} holds it. Undo brings back the rest.</source>
        <translation>Bức tranh đã về đúng như phiên bản {number}. Hoàn tác sẽ đưa mọi thứ trở lại.</translation>
    </message>
    <message>
        <location filename="../../ui/versions/presenter.py"/>
        <source>Version {number} is in force.</source>
        <translation>Phiên bản {number} đã có hiệu lực.</translation>
    </message>
    <message>
        <location filename="../../ui/versions/presenter.py"/>
        <source>the beginning</source>
        <translation>lúc bắt đầu</translation>
    </message>
</context>
<context>
    <name>VersionsView</name>
    <message>
        <location filename="../../ui/versions/view.py"/>
        <source>A version is the picture as both departments sign it: personas, claims, messages, agreed answers. Write claims first; then both leads sign here or in a session.</source>
        <translation>Phiên bản là bức tranh hai phòng cùng ký: chân dung, luận điểm, thông điệp, câu trả lời thống nhất. Hãy viết luận điểm trước; rồi hai trưởng phòng ký tại đây hoặc trong buổi làm việc.</translation>
    </message>
    <message>
        <location filename="../../ui/versions/view.py"/>
        <source>Nothing to sign yet</source>
        <translation>Chưa có gì để ký</translation>
    </message>
    <message>
        <location filename="../../ui/versions/view.py"/>
        <source>Reading the versions…</source>
        <translation>Đang đọc các phiên bản…</translation>
    </message>
    <message>
        <location filename="../../ui/versions/view.py"/>
        <source>To the claims</source>
        <translation>Tới các luận điểm</translation>
    </message>
    <message>
        <location filename="../../ui/versions/view.py"/>
        <source>Versions</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <location filename="../../ui/versions/view.py"/>
        <source>Versions of the picture</source>
        <translation>Các phiên bản của bức tranh</translation>
    </message>
</context>
<context>
    <name>VoterCurtain</name>
    <message>
        <location filename="../../ui/session/private_round/curtain.py"/>
        <source>Pass the laptop to {voter}</source>
        <translation>Chuyển máy cho {voter}</translation>
    </message>
    <message>
        <location filename="../../ui/session/private_round/curtain.py"/>
        <source>The others look away. The paper is cleared as soon as it is handed in.</source>
        <translation>Mọi người quay đi. Phiếu được xoá khỏi màn hình ngay khi nộp.</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <location filename="../../ui/feedback/waiting_list.py"/>
        <source>Enter goes to the form of the lead.</source>
        <translation>Enter mở phiếu của lead.</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/waiting_list.py"/>
        <source>Leads that wait for feedback</source>
        <translation>Lead chờ phản hồi</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/waiting_list.py"/>
        <source>done</source>
        <translation>xong</translation>
    </message>
</context>
<context>
    <name>WallMenus</name>
    <message>
        <location filename="../../ui/board/menus.py"/>
        <source>A new group</source>
        <translation>Nhóm mới</translation>
    </message>
    <message>
        <location filename="../../ui/board/menus.py"/>
        <source>Earlier</source>
        <translation>Lên trước</translation>
    </message>
    <message>
        <location filename="../../ui/board/menus.py"/>
        <source>Later</source>
        <translation>Xuống sau</translation>
    </message>
    <message>
        <location filename="../../ui/board/menus.py"/>
        <source>Lay together</source>
        <translation>Gộp lại</translation>
    </message>
    <message>
        <location filename="../../ui/board/menus.py"/>
        <source>Make a group</source>
        <translation>Gom thành nhóm</translation>
    </message>
    <message>
        <location filename="../../ui/board/menus.py"/>
        <source>Move to</source>
        <translation>Chuyển đến</translation>
    </message>
    <message>
        <location filename="../../ui/board/menus.py"/>
        <source>No group</source>
        <translation>Không thuộc nhóm nào</translation>
    </message>
    <message>
        <location filename="../../ui/board/menus.py"/>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <location filename="../../ui/board/menus.py"/>
        <source>Reword</source>
        <translation>Sửa lời</translation>
    </message>
    <message>
        <location filename="../../ui/board/menus.py"/>
        <source>Take apart</source>
        <translation>Tách ra</translation>
    </message>
    <message>
        <location filename="../../ui/board/menus.py"/>
        <source>Take out of the group</source>
        <translation>Đưa ra khỏi nhóm</translation>
    </message>
    <message>
        <location filename="../../ui/board/menus.py"/>
        <source>Take the group apart</source>
        <translation>Rã nhóm</translation>
    </message>
</context>
<context>
    <name>WallPresenter</name>
    <message>
        <location filename="../../ui/board/presenter.py"/>
        <source>Header card</source>
        <translation>Thẻ tiêu đề</translation>
    </message>
    <message>
        <location filename="../../ui/board/presenter.py"/>
        <source>How the room says it. Who wrote what stays, and can be taken apart.</source>
        <translation>Cả phòng nói thế nào cho gọn. Ai viết gì vẫn được giữ, và tách ra lại được.</translation>
    </message>
    <message>
        <location filename="../../ui/board/presenter.py"/>
        <source>Lay together</source>
        <translation>Gộp lại</translation>
    </message>
    <message>
        <location filename="../../ui/board/presenter.py"/>
        <source>Slips that lie together</source>
        <translation>Phiếu đã gộp</translation>
    </message>
    <message>
        <location filename="../../ui/board/presenter.py"/>
        <source>What these slips have in common, in a few words.</source>
        <translation>Các phiếu này giống nhau ở điểm gì, nói trong vài chữ.</translation>
    </message>
    <message>
        <location filename="../../ui/board/presenter.py"/>
        <source>Write it down</source>
        <translation>Ghi lại</translation>
    </message>
</context>
<context>
    <name>WallView</name>
    <message>
        <location filename="../../ui/board/view.py"/>
        <source>Arrows move, Space picks, G groups, M moves, L lays together, Enter renames, Delete takes apart, Shift and arrows shift, F shows everything.</source>
        <translation>Mũi tên di chuyển, phím cách chọn, G gom nhóm, M chuyển nhóm, L gộp, Enter đổi tên, Delete rã nhóm, Shift và mũi tên dời chỗ, F xem tất cả.</translation>
    </message>
    <message>
        <location filename="../../ui/board/view.py"/>
        <source>Board</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <location filename="../../ui/board/view.py"/>
        <source>Outline</source>
        <translation>Dàn ý</translation>
    </message>
    <message>
        <location filename="../../ui/board/view.py"/>
        <source>Shift and arrows select, G groups, M moves, L lays together, F2 renames, Delete takes out, Ctrl X and Ctrl V move, Alt and up or down change the order.</source>
        <translation>Shift và mũi tên chọn, G gom nhóm, M chuyển nhóm, L gộp, F2 đổi tên, Delete đưa ra, Ctrl X và Ctrl V di chuyển, Alt và mũi tên lên xuống đổi thứ tự.</translation>
    </message>
    <message>
        <location filename="../../ui/board/view.py"/>
        <source>Show everything</source>
        <translation>Xem tất cả</translation>
    </message>
    <message>
        <location filename="../../ui/board/view.py"/>
        <source>View</source>
        <translation>Kiểu xem</translation>
    </message>
    <message>
        <location filename="../../ui/board/view.py"/>
        <source>Zoom in</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <location filename="../../ui/board/view.py"/>
        <source>Zoom out</source>
        <translation>Thu nhỏ</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Begin a new workspace</source>
        <translation>Bắt đầu sổ làm việc mới</translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Draw the customer together</source>
        <translation>Cùng vẽ chân dung khách hàng</translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>New workspace…</source>
        <translation>Sổ làm việc mới…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Open…</source>
        <translation>Mở…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Recent</source>
        <translation>Gần đây</translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Rehearse with a worked example</source>
        <translation>Tập dượt với ví dụ làm sẵn</translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Sales and Marketing in one room, one picture, kept true afterwards.</source>
        <translation>Sales và Marketing cùng một phòng, chung một bức tranh, và giữ cho nó luôn đúng.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/welcome.py"/>
        <source>Workspaces you open appear here. You can also drop a .cungve file on the window.</source>
        <translation>Sổ làm việc bạn mở sẽ hiện ở đây. Bạn cũng có thể thả tệp .cungve vào cửa sổ.</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <location filename="../../ui/personas/why_panel.py"/>
        <source>Add evidence</source>
        <translation>Thêm bằng chứng</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_panel.py"/>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_panel.py"/>
        <source>Hide the figures</source>
        <translation>Ẩn số liệu</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_panel.py"/>
        <source>Messages resting on it</source>
        <translation>Thông điệp dựa vào đây</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_panel.py"/>
        <source>No message rests on it.</source>
        <translation>Chưa có thông điệp nào dựa vào đây.</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_panel.py"/>
        <source>Nobody has said why yet.</source>
        <translation>Chưa ai nói vì sao.</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_panel.py"/>
        <source>Show</source>
        <translation>Xem</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_panel.py"/>
        <source>Show the figures</source>
        <translation>Xem số liệu</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_panel.py"/>
        <source>What the sides believed</source>
        <translation>Các bên từng tin thế nào</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_panel.py"/>
        <source>Why we believe it</source>
        <translation>Vì sao ta tin</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_panel.py"/>
        <source>Write down what customers answered ({keys})</source>
        <translation>Ghi lại khách đã trả lời thế nào ({keys})</translation>
    </message>
</context>
<context>
    <name>WhyPresenter</name>
    <message>
        <location filename="../../ui/personas/why_presenter.py"/>
        <source>Evidence on {code}</source>
        <translation>Bằng chứng của {code}</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_presenter.py"/>
        <source>New evidence on {code}</source>
        <translation>Bằng chứng mới cho {code}</translation>
    </message>
</context>
<context>
    <name>WhyTelling</name>
    <message>
        <location filename="../../ui/personas/why_telling.py"/>
        <source>About {share} of 100 customers ({level} % sure: {low} to {high}): {k} of {n} who answered</source>
        <translation>Khoảng {share} trên 100 khách (tin được {level}%: {low} đến {high}): {k} trên {n} khách đã trả lời</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_telling.py"/>
        <source>Against it</source>
        <translation>Nghịch</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_telling.py"/>
        <source>Answers through one consultant are alike: design effect {factor}, worth {n} independent answers</source>
        <translation>Câu trả lời qua cùng một tư vấn thường giống nhau: hệ số thiết kế {factor}, chỉ bằng {n} câu trả lời độc lập</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_telling.py"/>
        <source>As far as it was written down, {answered} of {leads} customers answered; {not_asked} were not asked, {no_answer} gave no clear answer.</source>
        <translation>Theo những gì đã ghi lại, {answered} trên {leads} khách đã trả lời; {not_asked} khách chưa được hỏi, {no_answer} khách không trả lời rõ.</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_telling.py"/>
        <source>Chance that the claim holds: {p} %</source>
        <translation>Khả năng luận điểm đúng: {p} %</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_telling.py"/>
        <source>Either way</source>
        <translation>Chưa nghiêng bên nào</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_telling.py"/>
        <source>Everybody: {median} of 10 customers ({n} people rated)</source>
        <translation>Cả phòng: {median} trên 10 khách ({n} người chấm)</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_telling.py"/>
        <source>For it</source>
        <translation>Thuận</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_telling.py"/>
        <source>Grades: letter A to F how reliable the source is, digit 1 to 6 how credible what it says is; shown, never counted</source>
        <translation>Mức đánh giá: chữ A đến F là nguồn đáng tin đến đâu, số 1 đến 6 là nội dung đáng tin đến đâu; chỉ để xem, không đem tính</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_telling.py"/>
        <source>Held against a share of {tau} %</source>
        <translation>So với ngưỡng {tau} %</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_telling.py"/>
        <source>Judged</source>
        <translation>Nhận định, chưa phải lời khách</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_telling.py"/>
        <source>Merged into it, not counted here: {code} {text}</source>
        <translation>Đã gộp vào đây, không tính vào đây: {code} {text}</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_telling.py"/>
        <source>Noted in the session</source>
        <translation>Ghi trong buổi làm việc</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_telling.py"/>
        <source>Owner: {n} of 10 customers</source>
        <translation>Chủ doanh nghiệp: {n} trên 10 khách</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_telling.py"/>
        <source>Reported lead by lead</source>
        <translation>Sales báo theo từng lead</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_telling.py"/>
        <source>Sales' feedback on leads: {support} true, {against} not true ({n} leads)</source>
        <translation>Phản hồi Sales về lead: {support} đúng, {against} không đúng ({n} lead)</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_telling.py"/>
        <source>Whatever those who did not answer would say: between {low} and {high} %</source>
        <translation>Dù khách chưa trả lời nói gì: từ {low} đến {high} %</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_telling.py"/>
        <source>Words of customers</source>
        <translation>Lời của khách</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_telling.py"/>
        <source>asked by {code}</source>
        <translation>{code} hỏi</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_telling.py"/>
        <source>newest {day}, through {people} people</source>
        <translation>mới nhất ngày {day}, qua {people} người</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_telling.py"/>
        <source>no, it is not so</source>
        <translation>không, không phải vậy</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_telling.py"/>
        <source>other answers</source>
        <translation>câu trả lời khác</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_telling.py"/>
        <source>yes, it is so</source>
        <translation>đúng, như vậy</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_telling.py"/>
        <source>{a} not asked, {b} no answer</source>
        <translation>{a} chưa hỏi, {b} không trả lời</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_telling.py"/>
        <source>{k} of {n} who answered</source>
        <translation>{k} trên {n} khách đã trả lời</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_telling.py"/>
        <source>{n} answers weigh as much as {n_eff} fresh, reliable ones</source>
        <translation>{n} câu trả lời nặng bằng {n_eff} câu mới và tin cậy</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_telling.py"/>
        <source>{n} could be either</source>
        <translation>{n} chưa rõ bên nào</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_telling.py"/>
        <source>{side}: {median} of 10 customers ({n} people rated)</source>
        <translation>{side}: {median} trên 10 khách ({n} người chấm)</translation>
    </message>
    <message>
        <location filename="../../ui/personas/why_telling.py"/>
        <source>{support} of {n} answers for it</source>
        <translation>{support} trên {n} câu trả lời thuận</translation>
    </message>
</context>
<context>
    <name>WindowPresenter</name>
    <message>
        <location filename="../../ui/shell/presenter.py"/>
        <source>Cùng Vẽ workspaces</source>
        <translation>Sổ làm việc Cùng Vẽ</translation>
    </message>
    <message>
        <location filename="../../ui/shell/presenter.py"/>
        <source>Open a workspace</source>
        <translation>Mở sổ làm việc</translation>
    </message>
    <message>
        <location filename="../../ui/shell/presenter.py"/>
        <source>Opening {name} …</source>
        <translation>Đang mở {name} …</translation>
    </message>
    <message>
        <location filename="../../ui/shell/presenter.py"/>
        <source>The program ended unexpectedly last time. Everything that was saved is there; only what was being typed may be missing. Help → Copy report tells more.</source>
        <translation>Lần trước chương trình đã tắt đột ngột. Mọi thứ đã lưu vẫn còn; chỉ phần đang gõ dở có thể bị mất. Xem thêm ở Trợ giúp → Chép báo cáo lỗi.</translation>
    </message>
</context>
<context>
    <name>WordsForm</name>
    <message>
        <location filename="../../ui/session/figures/row.py"/>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <location filename="../../ui/session/figures/row.py"/>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <location filename="../../ui/session/figures/row.py"/>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <location filename="../../ui/session/figures/row.py"/>
        <source>Value, or k of n</source>
        <translation>Giá trị, hoặc k trên n</translation>
    </message>
</context>
<context>
    <name>WorkbookPage</name>
    <message>
        <location filename="../../ui/feedback/workbook_page.py"/>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/workbook_page.py"/>
        <source>Each lead counts once and the last word counts, however often a workbook comes. Nothing is kept before you say so, and undo takes all of it back.</source>
        <translation>Mỗi lead chỉ tính một lần và lấy lần báo cuối, dù phiếu được gửi mấy lần. Chưa bấm thì chưa lưu gì; hoàn tác là bỏ lại tất cả.</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/workbook_page.py"/>
        <source>Keep 1 report</source>
        <translation>Lưu 1 phản hồi</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/workbook_page.py"/>
        <source>Keep {n} reports</source>
        <translation>Lưu {n} phản hồi</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/workbook_page.py"/>
        <source>Reading the file…</source>
        <translation>Đang đọc tệp…</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/workbook_page.py"/>
        <source>Take in {file}</source>
        <translation>Nhận {file}</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/workbook_page.py"/>
        <source>What becomes of each row</source>
        <translation>Từng dòng sẽ ra sao</translation>
    </message>
</context>
<context>
    <name>WorkbooksPresenter</name>
    <message>
        <location filename="../../ui/feedback/workbooks.py"/>
        <source>Folder for the workbooks, one for each salesperson</source>
        <translation>Thư mục để lưu phiếu, mỗi nhân viên sales một tệp</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/workbooks.py"/>
        <source>Import a filled feedback workbook</source>
        <translation>Nhập phiếu phản hồi đã điền</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/workbooks.py"/>
        <source>Keeping the reports…</source>
        <translation>Đang lưu phản hồi…</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/workbooks.py"/>
        <source>Kept 1 report.</source>
        <translation>Đã lưu 1 phản hồi.</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/workbooks.py"/>
        <source>Kept {n} reports.</source>
        <translation>Đã lưu {n} phản hồi.</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/workbooks.py"/>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/workbooks.py"/>
        <source>Nothing was filled in.</source>
        <translation>Chưa ai điền gì vào phiếu này.</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/workbooks.py"/>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/workbooks.py"/>
        <source>Saved 1 workbook: {names}</source>
        <translation>Đã lưu 1 phiếu: {names}</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/workbooks.py"/>
        <source>Saved {n} workbooks: {names}</source>
        <translation>Đã lưu {n} phiếu: {names}</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/workbooks.py"/>
        <source>The file could not be read. Is it still there? Choose it again.</source>
        <translation>Không đọc được tệp. Tệp còn ở đó không? Hãy chọn lại.</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/workbooks.py"/>
        <source>What becomes of it</source>
        <translation>Sẽ ra sao</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/workbooks.py"/>
        <source>Workbooks ({endings})</source>
        <translation>Tệp Excel ({endings})</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/workbooks.py"/>
        <source>columns that are left alone: {names}</source>
        <translation>cột không dùng tới: {names}</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/workbooks.py"/>
        <source>feedback {who} {day}</source>
        <translation>phản hồi {who} {day}</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/workbooks.py"/>
        <source>nobody yet</source>
        <translation>chưa giao</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/workbooks.py"/>
        <source>the first {n} rows are shown</source>
        <translation>đang hiện {n} dòng đầu</translation>
    </message>
    <message>
        <location filename="../../ui/feedback/workbooks.py"/>
        <source>{n} rows are empty</source>
        <translation>{n} dòng để trống</translation>
    </message>
</context>
<context>
    <name>WorkspacePresenter</name>
    <message>
        <location filename="../../ui/shell/workspace.py"/>
        <source>Iteration {number}</source>
        <translation>Vòng {number}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/workspace.py"/>
        <source>Persona {version}</source>
        <translation>Chân dung {version}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/workspace.py"/>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <location filename="../../ui/shell/workspace.py"/>
        <source>Redo: {what}</source>
        <translation>Làm lại: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/workspace.py"/>
        <source>Save a copy…</source>
        <translation>Lưu một bản sao…</translation>
    </message>
    <message>
        <location filename="../../ui/shell/workspace.py"/>
        <source>Session {number} · step {step} of {steps}</source>
        <translation>Buổi {number} · bước {step}/{steps}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/workspace.py"/>
        <source>This workspace is open for reading only. Save a copy to work on it.</source>
        <translation>Sổ làm việc này đang mở chỉ để đọc. Hãy lưu một bản sao để làm việc trên đó.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/workspace.py"/>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <location filename="../../ui/shell/workspace.py"/>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <location filename="../../ui/shell/workspace.py"/>
        <source>Undo stops here: “{fact}” is a fact. It is followed, not undone.</source>
        <translation>Hoàn tác dừng ở đây: “{fact}” là việc đã rồi. Chỉ làm tiếp, không hoàn tác.</translation>
    </message>
    <message>
        <location filename="../../ui/shell/workspace.py"/>
        <source>Undo: {what}</source>
        <translation>Hoàn tác: {what}</translation>
    </message>
    <message>
        <location filename="../../ui/shell/workspace.py"/>
        <source>Workbooks are handed in at a step of the session in which sides write.</source>
        <translation>Tệp viết trước được nhận ở bước mà các bên viết kín trong buổi làm việc.</translation>
    </message>
</context>
<context>
    <name>WritingPresenter</name>
    <message>
        <location filename="../../ui/leads/importing/writing_presenter.py"/>
        <source>Checking…</source>
        <translation>Đang kiểm tra…</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/writing_presenter.py"/>
        <source>Checking… {n}%</source>
        <translation>Đang kiểm tra… {n}%</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/writing_presenter.py"/>
        <source>Save the rows set aside</source>
        <translation>Lưu các dòng để riêng</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/writing_presenter.py"/>
        <source>Tables ({endings})</source>
        <translation>Bảng ({endings})</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/writing_presenter.py"/>
        <source>{at} of {rows}</source>
        <translation>{at} trên {rows}</translation>
    </message>
    <message>
        <location filename="../../ui/leads/importing/writing_presenter.py"/>
        <source>{file} set aside</source>
        <translation>{file} để riêng</translation>
    </message>
</context>
</TS>
