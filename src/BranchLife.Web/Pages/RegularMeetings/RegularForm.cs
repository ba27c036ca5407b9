using BranchLife.Application.Meetings.Regular;
using BranchLife.Domain;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;
using FluentValidation;

namespace BranchLife.Web.Pages.RegularMeetings;

/// <summary>A light meeting as it is typed: what is planned, and afterwards what happened.</summary>
public sealed record RegularForm
{
    /// <summary>Only for a new meeting.</summary>
    public Id<Unit>? Branch { get; init; }

    public List<MeetingKinds> Kinds { get; init; } = [];

    public string? Title { get; init; }

    public DateOnly? HeldOn { get; init; }

    public TimeOnly? StartsAt { get; init; }

    public string? Place { get; init; }

    public string? Agenda { get; init; }

    public Id<Person>? HostId { get; init; }

    public Id<Person>? RecorderId { get; init; }

    public string? Minutes { get; init; }

    public string? Decisions { get; init; }

    public List<Line> Lines { get; init; } = [];

    public int Version { get; init; } = -1;

    public Guid OperationId { get; init; }

    public static RegularForm Of(RegularMeetingDetails.View meeting) => new()
    {
        Kinds = [.. MeetingWords.LightKinds.Where(pair => meeting.Kinds.HasFlag(pair.Kind)).Select(pair => pair.Kind)],
        Title = meeting.Title, HeldOn = meeting.HeldOn, StartsAt = meeting.StartsAt, Place = meeting.Place, Agenda = meeting.Agenda,
        HostId = meeting.HostId, RecorderId = meeting.RecorderId, Minutes = meeting.Minutes, Decisions = meeting.Decisions,
        Lines = [.. meeting.Lines.Select(line => new Line { PersonId = line.PersonId, WasPresent = line.WasPresent ?? true, Reason = line.AbsenceReason })],
    };

    public RegularMeetingDraft ToDraft() => new()
    {
        Kinds = Kinds.Aggregate(MeetingKinds.None, (set, kind) => set | kind), Title = Title ?? "", HeldOn = HeldOn ?? default,
        StartsAt = StartsAt, Place = Place, Agenda = Agenda, HostId = HostId, RecorderId = RecorderId,
    };

    public RegularMeetingRecord ToRecord() => new(Minutes, Decisions,
        [.. Lines.DistinctBy(line => line.PersonId).Select(line => new RegularAttendance(line.PersonId, line.WasPresent, line.WasPresent ? null : line.Reason?.Trim()))]);

    public sealed record Line
    {
        public Id<Person> PersonId { get; init; }

        public bool WasPresent { get; init; }

        public string? Reason { get; init; }
    }

    public sealed class Validator : AbstractValidator<RegularForm>
    {
        public Validator()
        {
            RuleFor(form => form.Kinds).NotEmpty().WithMessage("请至少选择一种会议类型。");
            RuleForEach(form => form.Kinds).Must(kind => MeetingWords.LightKinds.Any(pair => pair.Kind == kind)).WithMessage("请从列出的类型中选择。");
            RuleFor(form => form.Title).NotEmpty().MaximumLength(Text.Title);
            RuleFor(form => form.HeldOn).NotNull();
            RuleFor(form => form.Place).MaximumLength(Text.Line);
            RuleFor(form => form.Agenda).MaximumLength(Text.Paragraph);
            RuleFor(form => form.RecorderId).NotEqual(form => form.HostId).When(form => form.HostId is not null)
                .WithMessage("主持人和记录人不能是同一人，请另定记录人。");
            RuleFor(form => form.Minutes).MaximumLength(Text.Material);
            RuleFor(form => form.Decisions).MaximumLength(Text.Paragraph);
            RuleForEach(form => form.Lines).ChildRules(line => line.RuleFor(row => row.Reason).MaximumLength(Text.Line));
        }
    }
}
