using BranchLife.Application.Sessions;
using BranchLife.Domain.Sessions;

namespace BranchLife.Web.Pages.Sessions;

/// <summary>One line of the agenda as a sentence.</summary>
internal static class AgendaLine
{
    public static string Of(AgendaRow row) => row switch
    {
        { Name: null } => row.Kinds[0].Word,
        { Kinds.Count: > 1 } => $"{row.Name}作自我批评，其他同志逐一提出批评意见，{row.Name}表态",
        { Kinds: [AgendaKind.TeamSelfCheck or AgendaKind.SelfCriticism or AgendaKind.WrittenSpeech] } => row.Name + row.Kinds[0].Word,
        _ => $"{row.Kinds[0].Word}（{row.Name}）",
    };

    public static string Of(RoundBoard.View.Step step) => step switch
    {
        { Kind: AgendaKind.SelfCriticism } => $"{step.Name}作自我批评",
        { Kind: AgendaKind.Criticism } => $"其他同志对{step.Name}提出批评意见",
        { Kind: AgendaKind.Reply } => $"{step.Name}表态",
        { Kind: AgendaKind.WrittenSpeech } => $"代读{step.Name}的书面发言",
        { Kind: AgendaKind.TeamSelfCheck } => $"{step.Name}{step.Kind.Word}",
        { Name: null } or { Kind: AgendaKind.Opening } => step.Kind.Word,
        _ => $"{step.Kind.Word}（{step.Name}）",
    };

    /// <summary>预计 18:36 结束，约 4 小时 34 分.</summary>
    public static string Duration(int minutes, TimeOnly ends) => minutes switch
    {
        < 60 => $"预计 {ends:HH:mm} 结束，约 {minutes} 分钟",
        > Agenda.LongMinutes => $"约需 {minutes / 60} 小时 {minutes % 60} 分",
        _ => $"预计 {ends:HH:mm} 结束，约 {minutes / 60} 小时 {minutes % 60} 分",
    };
}
