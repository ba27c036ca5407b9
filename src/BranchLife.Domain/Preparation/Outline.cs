using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;
using BranchLife.Domain.Members;

namespace BranchLife.Domain.Preparation;

/// <summary>
/// 发言提纲 of a member, or 对照检查材料 of the branch team: first what became of the last promises, then by aspect what is wrong,
/// when, why, what will be done.
/// </summary>
public sealed partial class Outline : Aggregate<Outline>
{
    private readonly List<OutlinePromise> _promises = [];
    private readonly List<OutlineEntry> _entries = [];
    private readonly List<OutlineComment> _comments = [];

    private Outline()
    {
    }

    public required Id<Meeting> MeetingId { get; init; }

    public required Id<Unit> BranchId { get; init; }

    public required OutlineKind Kind { get; init; }

    public required Id<Person> AuthorId { get; init; }

    public OutlineState State { get; private set; }

    /// <summary>What is to be said about last year's promises besides the items on record; 无 where there were none.</summary>
    public SensitiveText? LastPromises { get; private set; }

    /// <summary>引言: basis and preparation. Of the team's material alone.</summary>
    public SensitiveText? Opening { get; private set; }

    /// <summary>结语: 恳请批评. Of the team's material alone.</summary>
    public SensitiveText? Closing { get; private set; }

    /// <summary>学习收获.</summary>
    public SensitiveText? StudyGains { get; private set; }

    public DateTimeOffset? SavedAt { get; private set; }

    public DateTimeOffset? HandedInAt { get; private set; }

    public Id<Person>? ReviewedById { get; private set; }

    /// <summary>How many versions were kept; the next has the number after it.</summary>
    public int VersionsKept { get; private set; }

    /// <summary>The highest number a point has had: numbers of removed points do not come back.</summary>
    public int LastPoint { get; private set; }

    public IReadOnlyList<OutlinePromise> Promises => _promises;

    /// <summary>In no order; <see cref="InOrder"/> gives that of the text.</summary>
    public IReadOnlyList<OutlineEntry> Entries => _entries;

    public IReadOnlyList<OutlineComment> Comments => _comments;

    /// <summary>Refused outside the time between the valid plan and the session.</summary>
    public static Outline Begin(Id<Outline> id, Meeting meeting, OutlineKind kind, Id<Person> author, IEnumerable<string> aspects)
    {
        Require(meeting.Stage is MeetingStage.Preparing or MeetingStage.ReadyToConvene, MeetingRules.PreparationRuns);
        var outline = new Outline { Id = id, MeetingId = meeting.Id, BranchId = meeting.BranchId, Kind = kind, AuthorId = author };
        outline._entries.AddRange(aspects.Select((aspect, index) => new OutlineEntry(index + 1, aspect, index + 1)));
        outline.LastPoint = outline._entries.Count;
        return outline;
    }

    public IEnumerable<OutlineEntry> InOrder() => _entries.OrderBy(entry => entry.Place);

    /// <summary>Lays the items of the last meeting before the author. What was already stated about an item stays.</summary>
    public void Recall(IReadOnlyList<Promised> promised)
    {
        RequireOpen();
        _promises.RemoveAll(known => known is { Result: null, Remark: null } && promised.All(item => item.ItemId != known.ItemId));
        foreach (var item in promised.Where(item => _promises.All(known => known.ItemId != item.ItemId)))
        {
            _promises.Add(new OutlinePromise
            {
                Ordinal = _promises.Select(known => known.Ordinal).DefaultIfEmpty().Max() + 1, ItemId = item.ItemId, DueOn = item.DueOn,
                Problem = item.Problem, Measure = SensitiveText.From(item.Measure)!,
            });
        }
    }

    /// <summary>Saves what is written so far; points that the text does not name stay as they are.</summary>
    public void Write(OutlineText text, DateTimeOffset at)
    {
        RequireOpen();
        var promises = text.Promises.Select(stated => (Promise: _promises.SingleOrDefault(known => known.Ordinal == stated.Ordinal), stated.Result,
            Remark: Cleaned(stated.Remark))).ToArray();
        var known = text.Entries.Select(written => _entries.SingleOrDefault(entry => entry.Ordinal == written.Ordinal)?.Cleaned(written)).ToArray();
        var added = text.Entries.Where(written => !written.IsBlank && _entries.All(entry => entry.Ordinal != written.Ordinal))
            .Where(written => _entries.Any(entry => entry.Aspect == written.Aspect)).ToArray();
        var (lastPromises, studyGains) = (
            Cleaned(text.LastPromises), Cleaned(text.StudyGains));
        var (opening, closing) = Kind.IsFramed ? (Cleaned(text.Opening), Cleaned(text.Closing)) : (null, null);
        foreach (var written in added) AddPoint(written.Aspect!).Cleaned(written)();
        foreach (var write in known) write?.Invoke();
        foreach (var (promise, result, remark) in promises) promise?.State(result, remark);
        (Opening, LastPromises, StudyGains, Closing, SavedAt) = (opening, lastPromises, studyGains, closing, at);
    }

    /// <summary>Refused while an aspect has no problem, a promise no result, or a comment no answer.</summary>
    /// <returns>The text as it was handed in, to be kept.</returns>
    public OutlineVersion HandIn(Id<OutlineVersion> version, DateTimeOffset at)
    {
        RequireOpen();
        RequirePromises();
        var empty = InOrder().GroupBy(entry => entry.Aspect).Where(points => points.All(point => point.Problem is null)).Select(points => points.Key).ToArray();
        if (empty.Length > 0) throw new RuleViolationException(PreparationRules.EveryAspectIsChecked, string.Join("、", empty));
        Require(_comments.All(comment => comment.Answer is not null), MeetingRules.EveryCommentIsAnswered);
        _entries.RemoveAll(entry => entry.IsEmpty);
        Renumber();
        (State, HandedInAt) = (OutlineState.HandedIn, at);
        return Keep(version, isDraft: false, at);
    }

    private static SensitiveText? Cleaned(string? words) => SensitiveText.From(Text.Optional(words, Text.Paragraph));

    private void RequireOpen() => Require(State is OutlineState.Draft or OutlineState.Returned, PreparationRules.OnlyOpenOutlinesChange);

    private void RequirePromises()
    {
        Require(_promises.Count > 0 || LastPromises is not null, OutlineRules.LastPromisesAreStated);
        var ordered = _promises.OrderBy(promise => promise.Ordinal).ToList();
        Refuse(OutlineRules.PromisesAreReportedOn, promise => promise.Result is null);
        Refuse(OutlineRules.WhatIsLeftIsExplained, promise => promise is { Result: not PromiseResult.Done, Remark: null });

        void Refuse(Rule rule, Func<OutlinePromise, bool> isMissing)
        {
            var missing = ordered.Where(isMissing).Select(promise => $"第{ordered.IndexOf(promise) + 1}项").ToArray();
            if (missing.Length > 0) throw new RuleViolationException(rule, string.Join("、", missing));
        }
    }
}
