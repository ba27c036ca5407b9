using BranchLife.Application.Meetings;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Meetings;

/// <summary>A page on which one act is done with one meeting. Who may not act gets 403, who may not read 404.</summary>
public abstract class MeetingActPage(MeetingForActing meetings, MeetingAction needed) : FormPage
{
    [FromRoute]
    public Id<Meeting> Id { get; set; }

    public MeetingForActing.View Meeting { get; private set; } = null!;

    protected override async Task ShowAsync(CancellationToken ct) => Meeting = await meetings.FindAsync(Id, needed, ct);

    protected RedirectResult Done(string notice)
    {
        Notice = notice;
        return Redirect($"/meetings/{Id}");
    }
}
