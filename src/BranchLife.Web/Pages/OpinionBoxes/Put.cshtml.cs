using BranchLife.Application.Preparation;
using BranchLife.Domain.Preparation;
using BranchLife.Web.Infrastructure;
using BranchLife.Web.Infrastructure.Anonymous;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.OpinionBoxes;

/// <summary>The box as anybody who holds the link sees it. Nobody is signed in here, whatever the browser's cookies say.</summary>
[AllowAnonymous]
[LeavesNoTrace]
public sealed class PutModel(PublicOpinionBox boxes, PutIntoOpinionBox put, AnonymousLimit limit, IValidator<PutModel.Form> validator) : FormPage
{
    private const string OfBranch = "branch";
    private const string OfMember = "member";
    private const string Masses = "masses";

    [FromRoute] public string Token { get; set; } = "";

    [BindProperty] public Form Input { get; set; } = new();

    public PublicOpinionBox.View Box { get; private set; } = null!;

    public static IEnumerable<SelectListItem> Abouts => [new("党支部（班子）的工作", OfBranch), new("某一位党员", OfMember)];

    public static IEnumerable<SelectListItem> Froms => [new("群众、服务对象、非党员职工", Masses), new("党员", OfMember)];

    public IEnumerable<SelectListItem> Aspects => Box.Aspects.Select(aspect => new SelectListItem(aspect, aspect));

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (!await IsValidAsync(validator, Input, ct)) return Page();
        if (!limit.Admits(HttpContext.Connection.RemoteIpAddress, Token)) return TooMany();
        if (!limit.IsFirst(Input.OperationId)) return Received();

        try
        {
            await put.ExecuteAsync(Token, new PutIntoOpinionBox.Slip(Input.Words, Input.About == OfMember, Input.From == OfMember, Input.Aspect), ct);
        }
        catch
        {
            limit.Forget(Input.OperationId);
            throw;
        }

        return Received();
    }

    protected override async Task ShowAsync(CancellationToken ct) => Box = await boxes.FindAsync(Token, ct);

    private RedirectResult Received() => Redirect($"/opinions/{Token}/received");

    private IActionResult TooMany()
    {
        ModelState.AddModelError(string.Empty, "这里提交得过于频繁，请过十分钟再交。您写的内容还在下面，没有丢。");
        Response.StatusCode = StatusCodes.Status429TooManyRequests;
        return Page();
    }

    public sealed record Form
    {
        public string? Words { get; init; }

        public string? About { get; init; } = OfBranch;

        public string? Aspect { get; init; }

        public string? From { get; init; } = Masses;

        /// <summary>Left empty by people; programs that fill in every field betray themselves.</summary>
        public string? Website { get; init; }

        public Guid OperationId { get; init; }
    }

    internal sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(form => form.Words).NotEmpty().WithMessage("请写下您的意见建议。")
                .MaximumLength(AnonymousOpinion.WordsLength).WithMessage("内容超过了1000字，请分成几条提交。");
            RuleFor(form => form.Website).Empty().WithMessage("有一个应当留空的格子填了内容，请清空后再提交。");
            RuleFor(form => form.OperationId).NotEmpty().WithMessage("页面已过期，请刷新后再提交。");
        }
    }
}
