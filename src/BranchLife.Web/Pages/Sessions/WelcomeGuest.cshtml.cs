using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Sessions;

public sealed class WelcomeGuestModel(SignInSheet sheet, WelcomeGuest welcome, IValidator<WelcomeGuestModel.Form> validator) : FormPage
{
    [FromRoute] public Id<MeetingSession> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public SignInSheet.View View { get; private set; } = null!;

    public IEnumerable<SelectListItem> Known => View.Guests.Select(guest =>
        new SelectListItem($"{guest.Name}（{guest.Standing}）", guest.PersonId.ToString()));

    public static IEnumerable<SelectListItem> Capacities =>
        new[] { AttendanceCapacity.Observer, AttendanceCapacity.HigherOrgGuide, AttendanceCapacity.SupervisingGroup, AttendanceCapacity.Recorder }
            .Select(capacity => new SelectListItem(capacity.Word, capacity.ToString()));

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (!await IsValidAsync(validator, Input, ct)) return Page();

        await welcome.ExecuteAsync(Id, new WelcomeGuest.Guest(Input.PersonId, Input.Name, Input.Standing, Input.Capacity), Input.Version, ct);
        Notice = "已列入签到表，请登记到会。";
        return Redirect($"/sessions/{Id}/sign-in");
    }

    protected override async Task ShowAsync(CancellationToken ct) => View = await sheet.FindAsync(Id, ct);

    public sealed record Form
    {
        public Id<Person>? PersonId { get; init; }

        public string? Name { get; init; }

        public string? Standing { get; init; }

        public AttendanceCapacity Capacity { get; init; } = AttendanceCapacity.Observer;

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }

    internal sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(form => form.Name).NotEmpty().When(form => form.PersonId is null)
                .WithMessage("请从名单中选择，或者填写列席人员姓名。");
            RuleFor(form => form.Name).MaximumLength(Text.Name);
            RuleFor(form => form.Standing).MaximumLength(Text.Name);
            RuleFor(form => form.Capacity).IsInEnum();
        }
    }
}
