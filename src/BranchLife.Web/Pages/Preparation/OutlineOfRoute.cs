using BranchLife.Application.Access;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Preparation;

namespace BranchLife.Web.Pages.Preparation;

/// <summary>The last word of the address: "team" for the 班子对照检查材料, nothing for the own 发言提纲.</summary>
internal static class OutlineOfRoute
{
    private const string Team = "team";

    public static OutlineKind KindOf(string? of) => of switch
    {
        null => OutlineKind.MemberOutline,
        Team => OutlineKind.TeamSelfCheck,
        _ => throw new NotFoundException(),
    };

    public static string DeskOf(Id<Meeting> meeting, OutlineKind kind) => $"/meetings/{meeting}/outline{End(kind)}";

    public static string FileOf(Id<Meeting> meeting, OutlineKind kind) => $"/meetings/{meeting}/outline-file{End(kind)}";

    private static string End(OutlineKind kind) => kind is OutlineKind.TeamSelfCheck ? "/" + Team : "";
}
