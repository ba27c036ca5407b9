using BranchLife.Application.Access;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Sessions;
using BranchLife.Web.Infrastructure;
using BranchLife.Web.Infrastructure.Rooms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Sessions;

/// <summary>A comrade's own sign-in: account, roster, and the code that the room sees. The link in the QR code carries the code.</summary>
public sealed class MySignInModel(MySignIn mine, SignInByCode signIn, RoomCodeLimit limit, Actor actor, IValidator<MySignInModel.Form> validator) : FormPage
{
    [FromRoute] public Id<MeetingSession> Id { get; set; }

    /// <summary>From the QR code; the comrade still presses the button.</summary>
    [FromQuery] public string? Code { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public MySignIn.View View { get; private set; } = null!;

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Input = new Form { Code = Code };
        return await base.OnGetAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (!await IsValidAsync(validator, Input, ct)) return Page();

        if (!limit.Admits(actor.PersonId.Value))
        {
            ModelState.AddModelError("Input.Code", RoomCodeLimit.Sentence);
            Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return Page();
        }

        await signIn.ExecuteAsync(Id, Input.Code, ct);
        limit.Forget(actor.PersonId.Value);
        Notice = "签到成功。";
        return Redirect($"/sessions/{Id}/my-sign-in");
    }

    protected override async Task ShowAsync(CancellationToken ct) => View = await mine.FindAsync(Id, ct);

    public sealed record Form
    {
        public string? Code { get; init; }

        public Guid OperationId { get; init; }
    }

    internal sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator() => RuleFor(form => form.Code).NotEmpty().WithMessage("请输入大屏幕上的会场码。").MaximumLength(20);
    }
}
