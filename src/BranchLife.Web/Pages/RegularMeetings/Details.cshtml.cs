using BranchLife.Application.Access;
using BranchLife.Application.Meetings;
using BranchLife.Application.Meetings.Regular;
using BranchLife.Domain;
using BranchLife.Domain.Meetings;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.RegularMeetings;

/// <summary>One light meeting, its whole short road on one page: plan, record, seal.</summary>
public sealed class DetailsModel(
    RegularMeetingDetails meetings, BranchRoster roster, ChangeRegularMeeting change, RecordRegularMeeting record, SealRegularMeeting seal,
    IValidator<RegularForm> validator) : RegularPage
{
    [FromRoute]
    public Id<RegularMeeting> Id { get; set; }

    public RegularMeetingDetails.View Meeting { get; private set; } = null!;

    public bool MayWrite => Meeting.Allowed.Contains(RegularMeetingAction.Write) && Meeting.Stage is not RegularMeetingStage.Sealed;

    public bool MaySeal => Meeting.Allowed.Contains(RegularMeetingAction.Seal) && Meeting.Stage is RegularMeetingStage.Held;

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        Input = RegularForm.Of(Meeting);
        return Page();
    }

    public async Task<IActionResult> OnPostChangeAsync(CancellationToken ct)
    {
        if (!await IsValidAsync(validator, Input, ct)) return await ShowTypedAsync(ct);

        await change.ExecuteAsync(Id, Input.ToDraft(), Input.Version, ct);
        return Done("已保存。");
    }

    public async Task<IActionResult> OnPostRecordAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        var planned = RegularForm.Of(Meeting);
        var typed = Input with { Kinds = planned.Kinds, Title = planned.Title, HeldOn = planned.HeldOn };
        if (!await IsValidAsync(validator, typed, ct)) return await ShowTypedAsync(ct);

        await record.ExecuteAsync(Id, Input.ToRecord(), Input.Version, ct);
        return Done("召开情况已登记，核对无误后请确认。");
    }

    public async Task<IActionResult> OnPostSealAsync(CancellationToken ct)
    {
        await seal.ExecuteAsync(Id, Input.Version, ct);
        return Done("会议记录已确认封存。");
    }

    protected override async Task ShowAsync(CancellationToken ct)
    {
        Meeting = await meetings.FindAsync(Id, ct);
        if (!Meeting.Allowed.Contains(RegularMeetingAction.Write))
        {
            if (HttpMethods.IsPost(Request.Method)) throw new AccessDeniedException(Gate.DeniedSentence);
            return;
        }

        Members = [.. (await roster.FindAsync(Meeting.BranchId, Meeting.HeldOn, ct))
            .Select(member => new PlanChoices.PersonLine(member.PersonId, member.Name, member.Standing))];
    }

    private async Task<IActionResult> ShowTypedAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        return Page();
    }

    private RedirectResult Done(string notice)
    {
        Notice = notice;
        return Redirect($"/regular-meetings/{Id}");
    }
}
