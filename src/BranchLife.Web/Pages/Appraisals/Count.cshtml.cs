using BranchLife.Application.Appraisals;
using BranchLife.Domain;
using BranchLife.Domain.Appraisals;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Appraisals;

/// <summary>Paper ballots, counted by hand: one person enters, another one checks.</summary>
public sealed class CountModel(BlankBallot blank, CountBallots count, CheckCount check, IValidator<CountModel.Form> validator) : FormPage
{
    public static readonly string[] Words = [.. Enum.GetValues<AppraisalGrade>().Select(grade => grade.Word), "弃权"];
    public static readonly string[] TeamWords = [.. Enum.GetValues<TeamGrade>().Select(grade => grade.Word), "弃权"];

    [FromRoute] public Id<Meeting> Id { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public BlankBallot.View View { get; private set; } = null!;

    public string NameOf(Row row) => View.Lines.FirstOrDefault(line => line.PersonId == row.PersonId)?.Name ?? "支部班子";

    public async Task<IActionResult> OnPostEnterAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (!await IsValidAsync(validator, Input, ct)) return Page();

        var box = new BallotBox(Input.Issued!.Value, Input.Returned!.Value, Input.Valid!.Value);
        var votes = SmallGroup.MayBreakDown(box.Valid) || Input.Rows.Any(row => row.Votes.Any(vote => vote > 0))
            ? Input.Rows.Select((row, i) => VoteCount.Of(row.PersonId, i + 1, [.. Enumerable.Range(0, 5).Select(choice => row.Votes.ElementAtOrDefault(choice) ?? 0)])).ToArray()
            : [];
        await count.ExecuteAsync(Id, box, votes, Input.Version, ct);
        return Done("票数已登记，请另一位同志复核。");
    }

    public async Task<IActionResult> OnPostCheckAsync(CancellationToken ct)
    {
        await check.ExecuteAsync(Id, agrees: true, Input.Version, ct);
        return Done("票数已复核，测评截止。");
    }

    public async Task<IActionResult> OnPostAgainAsync(CancellationToken ct)
    {
        await check.ExecuteAsync(Id, agrees: false, Input.Version, ct);
        return Done("已退回，请两人重新清点后登记。");
    }

    protected override async Task ShowAsync(CancellationToken ct)
    {
        View = await blank.ForCountingAsync(Id, ct);
        if (Input.Rows.Count > 0) return;

        var rows = View.Lines.Select(line => new Row { PersonId = line.PersonId });
        Input.Rows.AddRange(View.AssessesTeam ? rows.Append(new Row()) : rows);
    }

    private RedirectResult Done(string notice)
    {
        Notice = notice;
        return Redirect($"/meetings/{Id}/appraisal");
    }

    public sealed record Form
    {
        public int? Issued { get; init; }

        public int? Returned { get; init; }

        public int? Valid { get; init; }

        public List<Row> Rows { get; init; } = [];

        public int Version { get; init; } = -1;

        public Guid OperationId { get; init; }
    }

    public sealed record Row
    {
        /// <summary>Null: 支部班子.</summary>
        public Id<Person>? PersonId { get; init; }

        /// <summary>Four grades and abstentions; left empty for none.</summary>
        public List<int?> Votes { get; init; } = [];
    }

    internal sealed class FormValidator : AbstractValidator<Form>
    {
        private const int Most = 10_000;

        public FormValidator()
        {
            RuleFor(form => form.Issued).NotNull().WithMessage("请填写发出的票数。").InclusiveBetween(0, Most);
            RuleFor(form => form.Returned).NotNull().WithMessage("请填写收回的票数。").InclusiveBetween(0, Most);
            RuleFor(form => form.Valid).NotNull().WithMessage("请填写有效票数。").InclusiveBetween(0, Most);
            RuleFor(form => form.Rows).Must(rows => rows.All(row => row.Votes.All(vote => vote is null or (>= 0 and <= Most))))
                .WithMessage("票数应当是不小于零的整数，请核对。");
            RuleFor(form => form).Must(Balances).WithName("Rows").WithMessage(form => Unbalanced(form));
        }

        private static bool Balances(Form form) => form.Valid is not { } valid || !SmallGroup.MayBreakDown(valid) || form.Rows.All(row => Sum(row) == valid);

        private static string Unbalanced(Form form) =>
            $"第{string.Join('、', form.Rows.Select((row, i) => (row, i)).Where(one => Sum(one.row) != form.Valid).Select(one => one.i + 1))}行的票数之和不等于有效票{form.Valid}张，请核对。";

        private static int Sum(Row row) => row.Votes.Sum(vote => vote ?? 0);
    }
}
