using BranchLife.Application.Meetings;
using BranchLife.Application.Preparation;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace BranchLife.Web.Pages.Preparation;

/// <summary>The notice, where the in-app message leads.</summary>
public sealed class NoticeModel(MeetingNotice notice) : PageModel
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    public MeetingNotice.View Announced { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => Announced = await notice.FindAsync(Id, MeetingAction.Read, ct);
}
