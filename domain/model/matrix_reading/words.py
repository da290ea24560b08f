"""Words by which the columns of somebody else's matrix are known, folded (`domain.text.fold`)."""

from typing import Final

CODES: Final = frozenset(
    {
        *(
            "code",
            "id",
            "no",
            "no.",
            "nr",
            "#",
            "ref",
            "wbs",
            "ma",
            "ma so",
            "ma viec",
            "stt",
            "so",
        ),
        *("step id", "task id", "activity id", "activity code", "step", "item no", "index"),
    }
)
VIETNAMESE_NAMES: Final = (
    *("viec", "cong viec", "ten viec", "ten cong viec", "hoat dong", "dau viec", "nhiem vu"),
    *("noi dung cong viec", "noi dung viec", "hang muc"),
)
ENGLISH_NAMES: Final = (
    *("activity", "activities", "task", "tasks", "deliverable", "deliverables", "work", "action"),
    *("process", "process step", "name", "task name", "activity name", "decision", "description"),
    *("deliverable or task", "task / deliverable", "project tasks", "responsibility", "item"),
)
PHASES: Final = frozenset(
    {
        *("phase", "ph", "stage", "workstream", "work stream", "category", "area", "section"),
        *("group", "giai doan", "nhom", "nhom viec", "muc", "buoc", "mang"),
    }
)
KINDS: Final = frozenset({"kind", "loai", "loai viec", "type"})
SHARED: Final = frozenset({"shared", "joint", "joint for", "viec chung", "viec chung ve", "chung"})
LEGENDS: Final = frozenset(
    {"legend", "key", "raci", "rasci", "meaning", "chu thich", "chu giai", "ky hieu", "y nghia"}
)
KIND_VALUES: Final = {
    **dict.fromkeys(("content", "noi dung"), "content"),
    **dict.fromkeys(("process", "method", "cach lam", "quy trinh"), "process"),
}
SHARED_VALUES: Final = {
    **dict.fromkeys(("persona", "chan dung"), "persona"),
    **dict.fromkeys(("lead_data", "lead data", "data (lead)", "data", "du lieu lead"), "lead_data"),
    **dict.fromkeys(("closing", "closing deals", "chot khach", "chot"), "closing"),
}
