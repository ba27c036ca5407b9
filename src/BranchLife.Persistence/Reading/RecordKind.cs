namespace BranchLife.Persistence.Reading;

/// <summary>Kinds of records whose every reading is logged.</summary>
public enum RecordKind
{
    Criticism,
    Outline,
    Talk,
    Opinion,
    Minutes,
    Contact,
    Problem,
    PrivateNote,
    WordsConfirmation,
    MinutesAddition,
    Attachment,
    Appraisal,
    Claim,
}
