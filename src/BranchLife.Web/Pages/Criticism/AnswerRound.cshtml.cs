using BranchLife.Application.Criticism;
using BranchLife.Application.Sessions;
using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace BranchLife.Web.Pages.Criticism;

/// <summary>One reply to several criticisms, as it is given in the room: after all have spoken.</summary>
public sealed class AnswerRoundModel(RoundOfMember round, AnswerCriticism answer, IValidator<AnswerRoundModel.Form> validator) : FormPage
{
    [FromRoute] public Id<MeetingSession> Id { get; set; }

    [FromQuery] public Id<Person>? Subject { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public RoundOfMember.View View { get; private set; } = null!;

    public IReadOnlyList<RoundOfMember.View.Row> Open =>
        [.. View.Records.Where(row => row is { Kind: CriticismKind.Mutual, IsAnswered: false })];

    public bool IsChosen(RoundOfMember.View.Row row) => Input.Answered.FirstOrDefault(one => one.Id == row.Id)?.IsChosen ?? true;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await IsValidAsync(validator, Input, ct))
        {
            await ShowAsync(ct);
            return Page();
        }

        await answer.ExecuteAsync([.. Input.Answered.Where(one => one.IsChosen).Select(one => (one.Id, one.Version))], Input.Reply, ct);
        await ShowAsync(ct);
        Notice = "表态已记录。";
        return Redirect($"/sessions/{Id}/round?subject={View.NextSubjectId ?? View.SubjectId}");
    }

    protected override async Task ShowAsync(CancellationToken ct) => View = await round.FindAsync(Id, Subject, withWords: false, ct);

    public sealed record Form
    {
        public List<Row> Answered { get; init; } = [];

        public string? Reply { get; init; }

        public Guid OperationId { get; init; }
    }

    public sealed record Row
    {
        public Id<CriticismRecord> Id { get; init; }

        public int Version { get; init; } = -1;

        public bool IsChosen { get; init; }
    }

    internal sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(form => form.Reply).NotEmpty().MaximumLength(Text.Paragraph);
            RuleFor(form => form.Answered).Must(rows => rows.Any(row => row.IsChosen))
                .WithMessage(RecordingRules.AReplyAnswersSomething.Sentence);
        }
    }
}
