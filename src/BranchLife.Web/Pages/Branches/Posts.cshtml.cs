using BranchLife.Application.Access;
using BranchLife.Application.Branches;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Members;
using BranchLife.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Branches;

public sealed class PostsModel(BranchDetails branches, AppointPost appoint, EndPost end, TimeProvider clock) : FormPage
{
    public static IReadOnlyList<SelectListItem> Kinds { get; } =
        [.. Enum.GetValues<PostKind>().Select(kind => new SelectListItem(kind.Word, kind.ToString()))];

    public static IReadOnlyList<SelectListItem> Bases { get; } =
        [.. Enum.GetValues<AppointmentBasis>().Select(basis => new SelectListItem(basis.Word, basis.ToString()))];

    [FromRoute]
    public Id<Unit> Id { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public BranchDetails.View Branch { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> People =>
        [.. Branch.Members.Select(member => new SelectListItem(member.Name, member.PersonId.ToString()))];

    public IReadOnlyList<SelectListItem> Held =>
    [
        .. Branch.Posts.Where(post => post.To is null || post.To >= clock.Today)
            .Select(post => new SelectListItem($"{post.Kind.Word} {post.Name}（{Day.Term(post.From, post.To)}）", post.Id.ToString())),
    ];

    public override Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Input = new Form { From = clock.Today };
        return base.OnGetAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        Require(Input.PersonId is not null, nameof(Form.PersonId), "请选择任职的同志。");
        Require(Input.Kind is not null, nameof(Form.Kind), "请选择职务。");
        Require(Input.Basis is not null, nameof(Form.Basis), "请选择任职方式。");
        Require(Input.From is not null, nameof(Form.From), "请填写任职日期。");
        if (!ModelState.IsValid) return Page();

        await appoint.ExecuteAsync(
            Id, Input.PersonId!.Value, Input.Kind!.Value, Input.Basis!.Value, Input.From!.Value, Input.To, Input.Version, ct);
        Notice = "任职已登记，自任职之日起具有相应职责。";
        return Redirect($"/branches/{Id}/posts");
    }

    public async Task<IActionResult> OnPostEndAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        Require(Input.PostId is not null, nameof(Form.PostId), "请选择职务。");
        Require(Input.LastDay is not null, nameof(Form.LastDay), "请填写离任日期。");
        if (!ModelState.IsValid) return Page();

        await end.ExecuteAsync(Id, Input.PostId!.Value, Input.LastDay!.Value, Input.Version, ct);
        Notice = "离任已登记。";
        return Redirect($"/branches/{Id}/posts");
    }

    protected override async Task ShowAsync(CancellationToken ct)
    {
        Branch = await branches.FindAsync(Id, ct);
        if (!Branch.Allowed.Contains(BranchAction.AppointPost)) throw new AccessDeniedException(Gate.DeniedSentence);
    }

    private void Require(bool isGiven, string field, string sentence)
    {
        if (isGiven) return;
        ModelState.AddModelError("Input." + field, sentence);
        Response.StatusCode = StatusCodes.Status400BadRequest;
    }

    public sealed record Form
    {
        public Id<Person>? PersonId { get; init; }

        public PostKind? Kind { get; init; }

        public AppointmentBasis? Basis { get; init; }

        public DateOnly? From { get; init; }

        public DateOnly? To { get; init; }

        public Id<Post>? PostId { get; init; }

        public DateOnly? LastDay { get; init; }

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }
}
