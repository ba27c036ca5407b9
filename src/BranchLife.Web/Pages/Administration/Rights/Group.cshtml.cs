using BranchLife.Application.Administration;
using BranchLife.Domain;
using BranchLife.Domain.Members;
using BranchLife.Domain.Supervision;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Administration.Rights;

public sealed class GroupModel(
    GroupCard groups, PersonSearch people, TakeIntoGroup take, DismissFromGroup dismiss, IValidator<GroupModel.Form> validator) : FormPage
{
    [FromRoute] public Id<SupervisingGroup> Id { get; set; }

    [FromQuery] public string? Text { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public GroupCard.View Group { get; private set; } = null!;

    public IReadOnlyList<PersonSearch.Row> People { get; private set; } = [];

    public IEnumerable<SelectListItem> Choices =>
        People.Select(person => new SelectListItem($"{person.Name}（{person.UserName}{(person.Branch is null ? "" : "，" + person.Branch)}）", person.Id.ToString()));

    public async Task<IActionResult> OnPostTakeAsync(CancellationToken ct)
    {
        if (!await IsValidAsync(validator, Input, ct)) return await OnGetAsync(ct);

        await take.ExecuteAsync(Id, Input.PersonId!.Value, Input.IsLeader, Input.To, Input.Version, ct);
        return Back("已加入督导组，即时生效。");
    }

    public async Task<IActionResult> OnPostDismissAsync(CancellationToken ct)
    {
        if (!await IsValidAsync(validator, Input, ct)) return await OnGetAsync(ct);

        await dismiss.ExecuteAsync(Id, Input.PersonId!.Value, Input.Version, ct);
        return Back("已退出督导组，即时生效。");
    }

    protected override async Task ShowAsync(CancellationToken ct) =>
        (Group, People) = (await groups.FindAsync(Id, ct), await people.FindAsync(Text, ct));

    private LocalRedirectResult Back(string notice)
    {
        Notice = notice;
        return LocalRedirect($"/administration/rights/groups/{Id}");
    }

    public sealed record Form
    {
        public Id<Person>? PersonId { get; init; }

        public bool IsLeader { get; init; }

        public DateOnly? To { get; init; }

        public int Version { get; init; } = -1;
    }

    internal sealed class Validator : AbstractValidator<Form>
    {
        public Validator() => RuleFor(form => form.PersonId).NotNull();
    }
}
