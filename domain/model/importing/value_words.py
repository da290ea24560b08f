"""What the values of foreign tables mean on the ladder and in the lists of the method.

Words of the sales floor and of CRMs: HubSpot, EspoCRM, property portals, a bank's call centre.
"""

from typing import Final

from domain.model.importing.lead_fields import LeadField
from domain.model.importing.lexicon import Lexicon
from domain.model.ladder import Ending, Stage
from domain.model.leads import ContactOutcome

_STAGES: Final = {
    Stage.CAPTURED.value: (
        *("captured", "new", "lead", "created", "open", "raw", "inquiry", "subscriber", "moi"),
        *("not started", "lead moi", "lead tho", "data", "data moi", "data tho", "so", "moi ve"),
        *("chua xu ly", "chua goi", "chua lien he", "intake"),
    ),
    Stage.VALID.value: ("valid", "valid lead", "verified", "hop le", "lead hop le", "so song"),
    Stage.MQL.value: (
        *("mql", "marketing qualified lead", "marketingqualifiedlead", "data sach"),
        *("lead dat chuan marketing",),
    ),
    Stage.ACCEPTED.value: (
        *("sal", "sales accepted lead", "assigned", "accepted", "attempted to contact"),
        *("attempted", "da nhan", "da nhan data", "da chia", "da phan cong", "da giao"),
        *("lead sales da nhan", "dang goi"),
    ),
    Stage.CONTACTED.value: (
        *("contacted", "in process", "in progress", "working", "connected", "engaged"),
        *("da lien he", "da trao doi", "da goi", "da tu van", "ket noi duoc", "da ket noi"),
        *("dang tu van", "dang cham soc", "dang lien he", "dang trao doi", "warm", "am"),
        *("khach am", "quan tam"),
    ),
    Stage.QUALIFIED.value: (
        *("sql", "qualified", "sales qualified lead", "salesqualifiedlead", "qualifiedtobuy"),
        *("qualified to buy", "khach net", "net", "du dieu kien", "dat", "dat chuan", "lead dat"),
        *("lead dat chuan sales", "qualification"),
    ),
    Stage.OPPORTUNITY.value: (
        *("opportunity", "open deal", "site visit", "visit", "visited", "negotiation"),
        *("negotiation review", "proposal", "quote", "quoted", "demo", "trial", "booking"),
        *("booked", "reserved", "appointmentscheduled", "appointment scheduled", "contractsent"),
        *("presentationscheduled", "presentation scheduled", "decisionmakerboughtin"),
        *("decision maker bought in", "contract sent", "converted", "prospecting", "hot"),
        *("co hoi", "bao gia", "da bao gia", "hen xem", "di xem", "da di xem", "da xem"),
        *("xem nha mau", "hen gap", "dung thu", "khach nong", "nong", "giu cho", "da giu cho"),
        *("dam phan", "thuong luong", "dang dam phan", "da hen", "den kham", "hen kham"),
    ),
    Stage.WON.value: (
        *("won", "closed won", "closedwon", "sold", "customer", "evangelist", "in contract"),
        *("signed", "paid", "success", "chot", "da chot", "coc", "da coc", "dat coc"),
        *("da dat coc", "vao tien", "ky hop dong", "da ky", "da ky hop dong", "da mua", "mua"),
        *("thanh cong", "da thanh toan", "chot coc", "vao coc", "xuong tien", "da xuong tien"),
    ),
    Ending.LOST.value: (
        *("lost", "closed lost", "closedlost", "failure", "failed", "mat", "rot", "that bai"),
        *("khong mua", "tu choi", "mat khach", "huy", "huy coc", "cancelled", "canceled"),
    ),
    Ending.RECYCLED.value: (
        *("recycled", "nurture", "nurturing", "bad timing", "postponed", "later", "nuoi"),
        *("nuoi tiep", "nuoi data", "cham soc lai", "de sau", "chua dung luc", "cold", "lanh"),
        *("khach lanh",),
    ),
    Ending.DISQUALIFIED.value: (
        *("disqualified", "unqualified", "invalid", "dead", "junk", "spam", "fake", "duplicate"),
        *("rac", "data rac", "so ao", "data ao", "ao", "loai", "khong dat", "khong hop le"),
        *("trung", "trung data", "sai so", "so rac", "lead rac", "khong tiem nang"),
    ),
    Ending.DO_NOT_CONTACT.value: (
        *("do not contact", "dnc", "do not call", "opted out", "chan", "khong lien he"),
        *("yeu cau khong lien he", "khong lam phien"),
    ),
}

_OUTCOMES: Final = {
    ContactOutcome.TALKED.value: (
        *("talked", "connected", "answered", "conversation", "reached", "nghe may", "da nghe may"),
        *("trao doi duoc", "da trao doi", "noi chuyen duoc", "lien he duoc", "ket noi duoc"),
        *("da tu van", "success"),
    ),
    ContactOutcome.SHORT_TALK.value: (
        *("short talk", "hung up", "answered ended early", "nghe may dung som", "cup may ngang"),
        *("dap may", "nghe may roi tat", "tat ngang"),
    ),
    ContactOutcome.CHAT_ONLY.value: (
        *("chat only", "chat", "chi nhan tin", "nhan tin", "zalo", "da nhan tin"),
        *("chi trao doi qua tin nhan", "tra loi tin nhan"),
    ),
    ContactOutcome.CALLBACK.value: (
        *("callback", "call back", "callback scheduled", "hen goi lai", "goi lai", "goi lai sau"),
        *("ban goi lai sau",),
    ),
    ContactOutcome.NO_ANSWER.value: (
        *("no answer", "left voicemail", "voicemail", "left live message", "not answered"),
        *("khong nghe may", "knm", "k nghe may", "ko nghe may", "khong bat may", "kbm"),
        *("khong nghe", "khong tra loi", "goi khong nghe"),
    ),
    ContactOutcome.BUSY_REJECT.value: (
        *("busy reject", "busy", "rejected", "busy or rejected", "may ban", "ban"),
        *("tu choi cuoc goi", "tu choi nghe", "may ban tu choi cuoc goi"),
    ),
    ContactOutcome.UNREACHABLE.value: (
        *("unreachable", "switched off", "out of service", "thue bao", "khoa may", "tat may"),
        *("khong lien lac duoc", "thue bao khoa may", "khong goi duoc", "ngoai vung phu song"),
    ),
    ContactOutcome.WRONG_NUMBER.value: (
        *("wrong number", "invalid number", "sai so", "nham so", "so ao", "so sai"),
        *("so khong ton tai", "so khong co thuc", "khong dung so"),
    ),
    ContactOutcome.NOT_REGISTRANT.value: (
        *("not registrant", "did not sign up", "right number did not sign up", "khong dang ky"),
        *("dung so khong dang ky", "khong phai nguoi dang ky", "khong nho dang ky"),
    ),
    ContactOutcome.DO_NOT_CONTACT.value: (
        *("do not contact", "dnc", "do not call", "yeu cau khong lien he", "khong lam phien"),
        *("chan so", "chan"),
    ),
}

_REASONS: Final = {
    "no_need": (
        *("no need", "khong co nhu cau", "het nhu cau", "khong nhu cau", "not interested"),
        *("khong quan tam", "no interest", "visa relocation fell through"),
    ),
    "budget": (
        *("budget", "out of budget", "budget mismatch", "too expensive", "ngoai ngan sach"),
        *("vuot ngan sach", "khong du tai chinh", "tai chinh yeu", "thieu tien", "che gia cao"),
        *("gia cao", "financing mortgage rejected", "mortgage rejected", "khong vay duoc"),
        *("khong du tien", "chua du tai chinh"),
    ),
    "wrong_segment": (
        *("wrong segment", "wrong area", "wrong area or segment", "sai khu vuc", "sai phan khuc"),
        *("sai khu vuc phan khuc", "khac khu vuc", "xa qua", "khong dung doi tuong"),
        *("ngoai doi tuong", "sai doi tuong"),
    ),
    "message_mismatch": (
        *("message mismatch", "expected something else from the ad", "hieu nham"),
        *("hieu khac voi quang cao", "khac quang cao", "hieu nham quang cao", "misunderstood"),
    ),
    "curious": (
        *("curious", "mis click", "misclick", "mis click or curious", "bam nham", "to mo"),
        *("bam nham to mo", "nham", "hoi cho biet", "xem cho biet"),
    ),
    "timing": (
        *("timing", "not now", "bad timing", "postponed", "postponed decision", "chua dung luc"),
        *("chua gap", "de sau", "chua co ke hoach", "chua can", "chua mua luc nay"),
    ),
    "no_authority": (
        *(
            "no authority",
            "not a decision maker",
            "khong phai nguoi quyet dinh",
            "khong quyet duoc",
        ),
        *("khong quyet dinh duoc", "hoi ho nguoi khac"),
    ),
    "trust_legal": (
        *("trust legal", "legal or trust concern", "lo phap ly", "phap ly", "uy tin"),
        *("lo phap ly uy tin", "lo lang phap ly", "khong tin tuong", "so rui ro phap ly"),
    ),
    "competitor": (
        *("competitor", "chose another", "chose competitor", "chose competitor project"),
        *("found cheaper unit elsewhere", "bought elsewhere", "chon ben khac", "mua cho khac"),
        *("mua ben khac", "da mua du an khac", "da mua cho khac", "doi thu", "chon du an khac"),
    ),
    "lost_contact": (
        *("lost contact", "lost contact after first talk", "not responsive went cold"),
        *("not responsive", "went cold", "no response", "mat lien lac", "khong phan hoi"),
        *("mat lien lac sau lan dau", "khong lien lac lai duoc", "im lang"),
    ),
}

_CHANNELS: Final = {
    "facebook": ("facebook*", "fb", "meta", "meta ads", "facebook ads", "fb ads"),
    "facebook_lead_form": ("facebook lead form", "lead form facebook", "form facebook", "lead ads"),
    "facebook_group": ("facebook group", "group facebook", "nhom facebook", "hoi nhom"),
    "Instagram": ("instagram*", "ig", "insta"),
    "Messenger": ("messenger",),
    "zalo": ("zalo*", "zalo ads", "zalo oa"),
    "google_search": ("google search", "google tim kiem", "search ads"),
    "google": ("google*", "google ads", "gg", "adwords", "gads"),
    "tiktok": ("tiktok*", "tik tok", "tt", "tiktok ads"),
    "youtube": ("youtube*", "yt"),
    "linkedin": ("linkedin*",),
    "whatsapp": ("whatsapp*",),
    "landing_page": ("landing page", "trang dich", "ladipage", "ldp"),
    "website": ("website*", "web", "trang web", "organic", "seo"),
    "email": ("email", "e mail", "email marketing"),
    "event": ("event", "su kien", "hoi thao", "trien lam", "su kien mo ban"),
    "referral": ("referral", "gioi thieu", "nguoi quen gioi thieu", "khach gioi thieu"),
    "outdoor": ("outdoor", "billboard", "bien quang cao", "quang cao ngoai troi"),
    "press": ("press", "bao chi", "bao"),
    "telesales": ("telesales", "telesale", "cold call", "goi lanh"),
}

VALUES: Final = {
    LeadField.STAGE: Lexicon(_STAGES),
    LeadField.OUTCOME: Lexicon(_OUTCOMES),
    LeadField.REASON: Lexicon(_REASONS),
    LeadField.CHANNEL: Lexicon(_CHANNELS),
}
"""Lists of words by the field whose values they are."""

CODES: Final = {
    LeadField.STAGE: frozenset(_STAGES),
    LeadField.OUTCOME: frozenset(_OUTCOMES),
    LeadField.REASON: frozenset(_REASONS),
}
"""The codes that there are; a channel may also be own words."""
