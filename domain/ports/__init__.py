"""What the services need from outside: storage, the clock, writers of documents."""

from domain.ports.agenda_files import AgendaFiles, SavedAgenda
from domain.ports.documents import (
    BriefWriter,
    CallSheetWriter,
    CardsWriter,
    DocumentWriter,
    FeedbackReader,
    FeedbackWriter,
    MatrixWriter,
    PreworkReader,
    PreworkWriter,
    ReleaseNotesWriter,
    ReportWriter,
    RunSheetWriter,
    SalesCardsWriter,
    SowWriter,
    TableWriter,
    WriteReport,
)
from domain.ports.leads import LeadBook, LeadGate, LeadKeys, LeadLoading
from domain.ports.mapping_files import MappingFiles
from domain.ports.storage import (
    Backup,
    Journal,
    OpenWorkspace,
    Reading,
    Shelf,
    Soundness,
    Store,
    UnitOfWork,
    WorkspaceFiles,
)
from domain.ports.surroundings import Clock, Secrets
from domain.ports.tables import TableReader

__all__ = [
    "AgendaFiles",
    "Backup",
    "BriefWriter",
    "CallSheetWriter",
    "CardsWriter",
    "Clock",
    "DocumentWriter",
    "FeedbackReader",
    "FeedbackWriter",
    "Journal",
    "LeadBook",
    "LeadGate",
    "LeadKeys",
    "LeadLoading",
    "MappingFiles",
    "MatrixWriter",
    "OpenWorkspace",
    "PreworkReader",
    "PreworkWriter",
    "Reading",
    "ReleaseNotesWriter",
    "ReportWriter",
    "RunSheetWriter",
    "SalesCardsWriter",
    "SavedAgenda",
    "Secrets",
    "Shelf",
    "Soundness",
    "SowWriter",
    "Store",
    "TableReader",
    "TableWriter",
    "UnitOfWork",
    "WorkspaceFiles",
    "WriteReport",
]
