using BranchLife.Application.Sessions;

namespace BranchLife.Web.Pages.Sessions;

/// <summary>One line of the agenda as a sentence.</summary>
internal static class AgendaLine
{
    public static string Of(AgendaRow row) => row switch
    {
        { Name: null } => row.Kind.Word,
        { Kind: AgendaKind.Criticism } => $"其他同志逐一对{row.Name}同志提出批评意见",
        { Kind: AgendaKind.Opening or AgendaKind.LastRectification or AgendaKind.Commentary or AgendaKind.Closing } => $"{row.Kind.Word}（{row.Name}）",
        _ => $"{row.Name}{row.Kind.Word}",
    };
}
