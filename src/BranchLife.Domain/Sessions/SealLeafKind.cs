namespace BranchLife.Domain.Sessions;

/// <summary>As the sheet of a seal writes it, in small letters.</summary>
public enum SealLeafKind
{
    Session,
    Attendance,
    Turn,
    Criticism,
    Confirmation,
    Request,
    Attachment,
    Addition,
}
