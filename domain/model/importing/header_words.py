"""How files call the columns of leads: sheets of Vietnamese firms, ad platforms and CRMs.

Ad platforms: Meta lead ads, Google Ads, TikTok, Zalo. CRMs: HubSpot, EspoCRM, Atomic CRM. The
names of the method's own sheet (C.4) are among them.
"""

from typing import Final

from domain.model.importing.lead_fields import LeadField
from domain.model.importing.lexicon import Lexicon

LEAD_HEADERS: Final = Lexicon(
    {
        LeadField.LEAD_CODE: (
            *("lead code", "lead id", "id", "ma lead", "ma data", "ma khach", "ma khach hang"),
            *("ma kh", "record id", "contact id", "lead number", "leadgen id", "ma so", "code"),
            *("ma", "ma lien he", "id lead", "id khach hang"),
        ),
        LeadField.RECEIVED_AT: (
            *("received at", "received on", "received", "created time", "created at", "created"),
            *("create date", "created date", "date created", "creation date", "lead date", "date"),
            *("submit time", "submission time", "submitted at", "submission date", "timestamp"),
            *("first seen", "handed over at", "time", "lead submit time", "date added"),
            *("ngay", "ngay tao", "ngay dang ky", "ngay nhan", "ngay ve", "ngay gio", "ngay thang"),
            *("thoi gian", "thoi gian tao", "thoi gian dang ky", "thoi diem tao", "dau thoi gian"),
            *("ngay ban giao", "ngay nhan data", "ngay lead ve", "ngay gui", "thoi gian gui"),
        ),
        LeadField.HANDED_OVER_AT: (
            *("handed over to sales at", "handover time", "assigned at", "assigned time"),
            *("gio ban giao", "thoi gian ban giao", "thoi diem ban giao", "giao sales luc"),
            *("ban giao cho sales", "thoi gian chia lead", "gio chia lead"),
        ),
        LeadField.FIRST_ATTEMPT_AT: (
            *("first attempt at", "first attempt", "first call at", "first called at"),
            *("first contact at", "first contacted at", "gio goi lan dau", "goi lan dau"),
            *("thoi gian goi lan dau", "lien he lan dau", "gio lien he lan dau"),
            *("thoi gian lien he lan dau", "thoi diem lien he lan dau"),
        ),
        LeadField.CHANNEL: (
            *("channel", "source", "lead source", "marketing channel", "platform", "utm source"),
            *(
                "original source",
                "traffic source",
                "kenh",
                "kenh marketing",
                "nguon",
                "nguon khach",
            ),
            *("nguon data", "nguon lead", "nguon khach hang", "nen tang", "kenh quang cao"),
        ),
        LeadField.CAMPAIGN: (
            *("campaign", "campaign name", "utm campaign", "chien dich", "ten chien dich"),
        ),
        LeadField.AD_SET: (
            *("ad set", "adset", "adset name", "ad set name", "ad group", "ad group name"),
            *("adgroup name", "nhom quang cao", "ten nhom quang cao"),
        ),
        LeadField.AD: (
            *("ad", "ad name", "ad code", "creative", "creative name", "utm content", "quang cao"),
            *("ten quang cao", "mau quang cao", "ma quang cao", "bai quang cao"),
        ),
        LeadField.FORM: (
            *("form", "form name", "lead form", "ten form", "bieu mau", "ten bieu mau"),
            *("mau dang ky", "landing page", "trang dich", "mau thu lead"),
        ),
        LeadField.MESSAGE: ("message code", "ma thong diep", "thong diep"),
        LeadField.STAGE: (
            *("stage", "status", "lead status", "lifecycle stage", "deal stage", "lead stage"),
            *("sales stage", "trang thai", "trang thai lead", "trang thai khach", "giai doan"),
            *("y", "won", "purchased", "subscribed", "da mua", "da chot", "is customer"),
            *("tinh trang", "tinh trang khach", "tinh trang data", "phan loai khach", "tien do"),
        ),
        LeadField.QUALIFIED_ON: (
            *("qualified on", "qualified date", "qualification date", "sql date"),
            *("became a sales qualified lead date", "ngay dat chuan", "ngay net", "ngay dat"),
        ),
        LeadField.OPPORTUNITY_ON: (
            *("opportunity on", "opportunity date", "site visit date", "visit date", "demo date"),
            *("became an opportunity date", "appointment date", "ngay di xem", "ngay xem"),
            *("ngay xem nha mau", "ngay hen xem", "ngay hen", "ngay bao gia", "ngay kham"),
            *("ngay dung thu", "ngay gap"),
        ),
        LeadField.NEGOTIATED_ON: (
            *("negotiated on", "negotiation date", "ngay dam phan", "ngay thuong luong"),
        ),
        LeadField.BOOKED_ON: (
            *("booked on", "booking date", "reservation date", "ngay booking", "ngay giu cho"),
        ),
        LeadField.WON_ON: (
            *("won on", "won date", "sale date", "close date", "closed date", "purchase date"),
            *("became a customer date", "ngay chot", "ngay coc", "ngay dat coc", "ngay ky"),
            *("ngay ky hop dong", "ngay mua", "ngay ban"),
        ),
        LeadField.OUTCOME: (
            *("contact outcome", "call outcome", "call result", "outcome", "call disposition"),
            *(
                "disposition",
                "ket qua lien he",
                "ket qua goi",
                "ket qua cuoc goi",
                "ket qua tu van",
            ),
        ),
        LeadField.ATTEMPTS: (
            *("attempts", "call attempts", "contact attempts", "number of calls"),
            *("number of times contacted", "so lan lien he", "so lan goi", "so cuoc goi"),
        ),
        LeadField.REASON: (
            *("reason", "lost reason", "not qualified reason", "closed lost reason"),
            *("disqualification reason", "unqualified reason", "ly do*", "ly do mat", "ly do loai"),
            *("ly do khong dat", "ly do rot", "ly do tu choi", "ly do khong mua"),
        ),
        LeadField.COST: (
            *("cost", "lead cost", "marketing cost", "cost per lead", "cpl", "chi phi"),
            *("chi phi lead", "chi phi marketing", "gia lead", "gia data"),
        ),
        LeadField.VALUE: (
            *("value", "sale value", "deal value", "deal amount", "amount", "revenue", "gia tri"),
            *("order value", "contract value", "doanh thu", "gia tri hop dong", "gia tri don hang"),
            *("gia tri giao dich", "gia ban", "gia chot", "doanh so"),
        ),
        LeadField.SELLER: (
            *("seller", "salesperson", "sales", "sale", "agent", "agent id", "agent code", "owner"),
            *("contact owner", "lead owner", "deal owner", "assigned to", "assigned user"),
            *("assigned role code", "sales id", "sales code", "consultant", "telesale"),
            *("telesales", "nhan vien", "ma nhan vien", "nhan vien kinh doanh", "nvkd", "ma sale"),
            *("tu van vien", "chuyen vien", "sale phu trach", "phu trach", "nguoi phu trach"),
            *("nhan vien sale", "ma tu van vien", "nhan vien phu trach", "ma nv"),
        ),
        LeadField.NOTE: (
            *("note*", "notes*", "remark", "remarks", "comment", "comments", "description"),
            *("background", "feedback", "ghi chu", "ghi chu cua sales", "mo ta", "noi dung"),
            *("loi nhan", "noi dung trao doi", "y kien", "quote", "message"),
        ),
        LeadField.CONSENT: (
            *("consent", "marketing consent", "opt in", "gdpr", "su dong y"),
            *("dong y", "dong y lien he", "cho phep lien he", "dong y nhan tin"),
        ),
        LeadField.NAME: (
            *("name", "full name", "fullname", "first name", "last name", "customer name"),
            *("contact name", "surname", "given name", "family name", "ho ten", "ho va ten"),
            *("ten", "ho", "ten khach", "ten khach hang", "khach hang=", "ten lien he", "ten kh"),
            *("ho ten khach hang", "nguoi lien he", "ten day du", "ten facebook", "ten zalo"),
        ),
        LeadField.PHONE: (
            *("phone*", "phone number", "mobile*", "mobile number", "tel", "telephone", "cell"),
            *("whatsapp", "whatsapp number", "so dien thoai", "dien thoai", "sdt*", "so dt", "dt"),
            *(
                "di dong",
                "so di dong",
                "so zalo",
                "zalo",
                "so phone",
                "so lien he",
                "hotline khach",
            ),
        ),
        LeadField.EMAIL: (
            *("email*", "e mail", "email address", "mail", "thu dien tu", "dia chi email"),
            *("hop thu", "gmail"),
        ),
        LeadField.ADDRESS: (
            *("address", "street address", "street", "postal address", "post code", "postal code"),
            *("zip", "zip code", "dia chi", "dia chi lien he", "so nha", "dia chi nha"),
        ),
        LeadField.NATIONAL_ID: (
            *("national id", "id card", "id number", "identity card", "passport*", "cccd*"),
            *("passport number", "cmnd*", "cmt", "cmtnd", "can cuoc", "so can cuoc"),
            *("can cuoc cong dan", "chung minh nhan dan", "ho chieu", "so ho chieu", "so giay to"),
        ),
        LeadField.BIRTHDAY: (
            *("birthday", "birth date", "birthdate", "date of birth", "dob", "ngay sinh"),
            *("sinh nhat", "nam sinh", "ngay thang nam sinh", "year of birth"),
        ),
        LeadField.CHARACTERISTIC: (
            *("age", "age band", "age group", "tuoi", "do tuoi", "nhom tuoi", "gender", "sex"),
            *("gioi tinh", "job", "job title", "title", "occupation", "nghe", "nghe nghiep"),
            *("chuc vu", "chuc danh", "marital", "marital status", "hon nhan", "education"),
            *("tinh trang hon nhan", "trinh do", "hoc van", "income", "thu nhap", "household"),
            *("gia dinh", "area", "region", "city", "province", "district", "khu vuc", "tinh"),
            *("tinh thanh", "thanh pho", "quan", "quan huyen", "nationality", "quoc tich"),
            *("budget*", "budget band", "ngan sach", "tam tai chinh", "tai chinh", "customer type"),
            *("loai khach", "loai can ho", "loai hinh", "muc dich", "muc dich mua", "nhu cau"),
            *("timing band", "thoi diem mua", "decision role", "vai tro quyet dinh", "trigger"),
            *("info source", "interest level", "muc quan tam", "fit level", "muc khop"),
            *("matched persona", "objections", "phan doi", "pain points", "noi dau", "industry"),
            *("nganh", "nganh nghe", "company size", "quy mo", "san pham", "san pham quan tam"),
            *("message recalled", "dich vu quan tam", "khoa hoc quan tam", "du an quan tam"),
        ),
        LeadField.SKIP: (
            *("ad id", "adset id", "ad set id", "campaign id", "form id", "customer id", "stt"),
            *("property id", "sale id", "company id", "so thu tu", "no", "row", "inbox url"),
            *("is organic", "last seen", "commission", "user id", "ad group id", "adgroup id"),
            *("page id", "link", "url", "gclid", "fbclid", "website", "ip"),
            *("company", "company name=", "cong ty=", "ten cong ty="),
        ),
    },
    denials=False,
)
"""What columns of a table of leads are called."""

PERSONAL_HEADERS: Final = Lexicon(
    {
        True: (
            *("linkedin*", "facebook url", "facebook link", "link facebook", "link fb", "profile"),
            *("zalo link", "link zalo", "inbox*", "skype", "bank account", "so tai khoan"),
            *("tai khoan ngan hang", "ma so thue", "mst", "avatar", "photo", "anh", "ip*"),
            *("dia chi*", "address*", "ten*", "name*", "ho ten", "phone*", "email*", "sinh*"),
            *("benh*", "benh ly", "suc khoe*", "health*", "ton giao*", "religion*", "dan toc*"),
        )
    },
    denials=False,
)
"""Names of columns that tell who somebody is, or what the law protects most."""
