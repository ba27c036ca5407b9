using BranchLife.Application.Access;
using BranchLife.Application.Criticism;
using BranchLife.Domain;
using BranchLife.Domain.Criticism;
using BranchLife.Domain.Members;
using BranchLife.Domain.Sessions;
using BranchLife.Web.Infrastructure;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace BranchLife.Web.Pages.Criticism;

/// <summary>
/// Fast entry, one member's round after the other: the next speaker is chosen already, so that a record is a text and the
/// return key. A record is a row of its own; nobody else's is touched.
/// </summary>
public sealed class RoundModel(
    RoundOfMember round, RecordCriticism record, KeepEntryDraft keep, CorrectCriticism correct, Actor actor, IValidator<RoundModel.Form> validator) : FormPage
{
    [FromRoute] public Id<MeetingSession> Id { get; set; }

    /// <summary>Whose round it is.</summary>
    [FromQuery] public Id<Person>? Subject { get; set; }

    /// <summary>Shows the words that were recorded; each reading is logged.</summary>
    [FromQuery] public bool Words { get; set; }

    [BindProperty] public Form Input { get; set; } = new();

    public RoundOfMember.View View { get; private set; } = null!;

    public string Person => actor.PersonId.ToString();

    /// <summary>What this page knew of; after a clash was shown, also that.</summary>
    public int Seen => IsStale || !Request.HasFormContentType ? View.LastOrdinal : Input.Seen;

    public IEnumerable<SelectListItem> Aspects => View.Aspects.Select(aspect => new SelectListItem(aspect, aspect));

    public IEnumerable<SelectListItem> Speakers
    {
        get
        {
            if (View.SubjectId is { } subject) yield return new($"{View.Subject}（自我批评{(View.HasSelf ? "，已记录" : "")}）", subject.ToString());
            foreach (var speaker in View.Speakers)
                yield return new(speaker.Name + (speaker.HasSpoken ? "（已提）" : speaker.IsAway ? "（未到会）" : ""), speaker.PersonId.ToString());
        }
    }

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        Input = View.Draft is { Words: not null } or { Reply: not null }
            ? new Form { SubjectId = View.SubjectId, AuthorId = View.Draft.SpeakerId, Aspect = View.Draft.Aspect, Words = View.Draft.Words, Reply = View.Draft.Reply }
            : new Form { SubjectId = View.SubjectId, AuthorId = View.HasSelf ? View.NextSpeaker?.PersonId : View.SubjectId };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (IsAutosave && Input.SubjectId is { } typedOf)
        {
            await keep.ExecuteAsync(Id, typedOf, Input.AuthorId, new CriticismWords(Input.Aspect, Input.Words, Input.Reply), ct);
            return Saved(0);
        }

        if (!await IsValidAsync(validator, Input, ct))
        {
            await ShowAsync(ct);
            return Page();
        }

        var (author, subject) = (Input.AuthorId!.Value, Input.SubjectId!.Value);
        var words = new CriticismWords(Input.Aspect, Input.Words, author == subject ? null : Input.Reply);
        if (Input.MergeInto is { } other)
        {
            await correct.ExecuteAsync(other, words, Input.MergeVersion, ct);
            await keep.ExecuteAsync(Id, subject, null, new CriticismWords(null, null, null), ct);
            Notice = "已并成一条。";
        }
        else
        {
            await record.ExecuteAsync(Id, author, subject, words, Input.Seen, ct);
            Notice = "已记录。";
        }

        return Redirect($"/sessions/{Id}/round?subject={subject}");
    }

    protected override async Task ShowAsync(CancellationToken ct) => View = await round.FindAsync(
        Id, Input.SubjectId ?? Subject, Words, ct, same: IsStale ? Input.AuthorId : null, seen: IsStale ? Input.Seen : int.MaxValue);

    public sealed record Form
    {
        public Id<Person>? SubjectId { get; init; }

        public Id<Person>? AuthorId { get; init; }

        public string? Aspect { get; init; }

        public string? Words { get; init; }

        public string? Reply { get; init; }

        /// <summary>The last number that the page knew of.</summary>
        public int Seen { get; init; } = int.MaxValue;

        /// <summary>What another recorder has written down, to be replaced by the text made of both.</summary>
        public Id<CriticismRecord>? MergeInto { get; init; }

        public int MergeVersion { get; init; } = -1;

        public Guid OperationId { get; init; }
    }

    internal sealed class FormValidator : AbstractValidator<Form>
    {
        public FormValidator()
        {
            RuleFor(form => form.SubjectId).NotEmpty().WithMessage("请选择是谁的发言轮次。");
            RuleFor(form => form.AuthorId).NotEmpty().WithMessage("请选择发言人。");
            RuleFor(form => form.Aspect).MaximumLength(Text.Name);
            RuleFor(form => form.Words).NotEmpty().MaximumLength(Text.Paragraph);
            RuleFor(form => form.Reply).MaximumLength(Text.Paragraph);
        }
    }
}
