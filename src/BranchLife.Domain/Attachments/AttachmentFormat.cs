namespace BranchLife.Domain.Attachments;

/// <summary>Told by the content, never by the name. Nothing here runs when it is opened.</summary>
public enum AttachmentFormat
{
    Pdf,
    Jpeg,
    Png,
    Docx,
    Xlsx,
}
