namespace BranchLife.Application.Members;

public enum MemberAction
{
    /// <summary>Birth, education, discipline and the note of the roster.</summary>
    ReadParticulars,
    ReadContact,
    Transfer,
    Attach,
    SetLeadingCadre,
}
