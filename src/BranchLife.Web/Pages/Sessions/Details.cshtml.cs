using BranchLife.Application.Access;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Gate = BranchLife.Web.Infrastructure.Screen.Gate;

namespace BranchLife.Web.Pages.Sessions;

/// <summary>One sitting for everybody who may read it; those who run it go on from here.</summary>
public sealed class DetailsModel(SessionDetails details, Actor actor) : PageModel
{
    [FromRoute] public Id<MeetingSession> Id { get; set; }

    public SessionDetails.View View { get; private set; } = null!;

    /// <summary>On the list, and not yet in the room.</summary>
    public bool MaySignIn => View.Lines.Any(line => line.PersonId == actor.PersonId && line is not { Presence: Presence.Present, LeftAt: null });

    public IReadOnlyList<Gate> Gates
    {
        get
        {
            var count = View.Count;
            return
            [
                new("应到", Number(count.Expected), "人", $"有表决权 {count.ExpectedVotes} 人"),
                new("实到", Number(count.Present), "人", $"到会率 {count.PresentPercent}%" + (count.PresentBeyond > 0 ? $"，另有 {count.PresentBeyond} 人自愿到会" : "")),
                new("请假", Number(count.OnLeave), "人"),
                new("缺席", Number(count.Absent), "人", count.Unrecorded > 0 ? $"{count.Unrecorded} 人未登记" : null),
                new("列席", Number(count.Guests), "人"),
            ];
        }
    }

    public async Task OnGetAsync(CancellationToken ct) => View = await details.FindAsync(Id, ct);

    public static string ToneOf(Presence presence) => presence switch
    {
        Presence.Present => "ok",
        Presence.OnLeave => "warn",
        Presence.Absent => "bad",
        Presence.Unrecorded => "",
    };

    private static string Number(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
