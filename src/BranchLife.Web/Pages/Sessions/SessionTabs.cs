using BranchLife.Application.Sessions;
using BranchLife.Web.Infrastructure.Screen;

namespace BranchLife.Web.Pages.Sessions;

/// <summary>The pages of one sitting, for the partial <c>_SessionTabs</c>; recording is for those who run it.</summary>
public sealed record SessionTabs(SessionHead Head, string Current)
{
    public const string Overview = "概况";
    public const string SignIn = "签到";
    public const string Speeches = "会议发言";
    public const string OwnWords = "核对本人发言";
    public const string Confirmations = "发言核对";
    public const string Round = "批评和自我批评";
    public const string Run = "主持";
    public const string Notes = "个人备忘";

    public IEnumerable<(string Name, string Path)> Items
    {
        get
        {
            yield return (Overview, $"/sessions/{Head.Id}");
            if (Head.Records)
            {
                yield return (Run, $"/sessions/{Head.Id}/run");
                yield return (SignIn, $"/sessions/{Head.Id}/sign-in");
                yield return (Speeches, $"/sessions/{Head.Id}/speeches");
                yield return (Round, $"/sessions/{Head.Id}/round");
            }

            if (Head.Records) yield return (Notes, $"/sessions/{Head.Id}/notes");
            if (Head.HasMinutes) yield return (OwnWords, $"/sessions/{Head.Id}/own-words");
            if (Head is { Records: true, HasMinutes: true }) yield return (Confirmations, $"/sessions/{Head.Id}/confirmations");
            if (Head.MinutesId is { } minutes) yield return ("会议记录", $"/minutes/{minutes}");
        }
    }

    public static string MetaOf(SessionHead head) =>
        $"{head.Title} · {head.OpenedAt.MonthDayTime}开始{(head.EndedAt is { } end ? "，" + end.MonthDayTime + "结束" : "")} · {head.Place}";

    public static string StateOf(SessionHead head) => head switch
    {
        { IsSealed: true } => "已封存",
        { EndedAt: null } => "会议进行中",
        { HasMinutes: true } => "记录待签字封存",
        _ => "记录待整理",
    };
}
