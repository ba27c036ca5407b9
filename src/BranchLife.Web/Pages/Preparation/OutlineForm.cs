using BranchLife.Application.Preparation;
using BranchLife.Domain.Preparation;

namespace BranchLife.Web.Pages.Preparation;

/// <summary>An outline as it is typed: on the desk, and once more on the preview of an uploaded document.</summary>
public sealed record OutlineForm
{
    /// <summary>引言 and 结语: of the team's material alone.</summary>
    public string? Opening { get; init; }

    public string? LastPromises { get; init; }

    public string? StudyGains { get; init; }

    public string? Closing { get; init; }

    public List<Promise> Promises { get; init; } = [];

    public List<Section> Sections { get; init; } = [];

    /// <summary>After a second window was faster: names of the fields whose stored text is to be taken.</summary>
    public List<string> Stored { get; init; } = [];

    public int Version { get; init; } = -1;

    public Guid OperationId { get; init; }

    public static OutlineForm Of(OwnOutline.View desk) => new()
    {
        Opening = desk.Sheet?.Opening, Closing = desk.Sheet?.Closing, LastPromises = desk.Sheet?.LastPromises, StudyGains = desk.Sheet?.StudyGains, Version = desk.Version,
        Promises = [.. desk.Promises.Select(promise => new Promise { Ordinal = promise.Ordinal, Result = promise.Result, Remark = promise.Remark })],
        Sections = [.. desk.Sections.Select(Section.Of)],
    };

    public static OutlineForm Of(OutlineText text, int version) => new()
    {
        Opening = text.Opening, Closing = text.Closing, LastPromises = text.LastPromises, StudyGains = text.StudyGains, Version = version,
        Promises = [.. text.Promises.Select(promise => new Promise { Ordinal = promise.Ordinal, Result = promise.Result, Remark = promise.Remark })],
        Sections = [.. text.Entries.Select(entry => new Section
        {
            Ordinal = entry.Ordinal, Aspect = entry.Aspect, Problem = entry.Problem, Instance = entry.Instance, Cause = entry.Cause,
            Measure = entry.Measure, Origin = entry.Origin,
        })],
    };

    public OutlineText ToText() => new(LastPromises, StudyGains, [.. Sections.Select(section => new OutlineText.Entry(
        section.Ordinal, section.Problem, section.Instance, section.Cause, section.Measure, section.Origin) { Aspect = section.Aspect })])
    {
        Opening = Opening, Closing = Closing,
        Promises = [.. Promises.Select(promise => new OutlineText.Promise(promise.Ordinal, promise.Result, promise.Remark))],
    };

    /// <summary>
    /// One line for each promise and point that is stored, in the stored order, with what was typed; points that a second window
    /// has removed meanwhile stand behind the others of their aspect, so that nothing typed is lost.
    /// </summary>
    public OutlineForm AlignedTo(OwnOutline.View desk)
    {
        var stored = Of(desk);
        var gone = Sections.Where(typed => !typed.IsBlank && stored.Sections.All(known => known.Ordinal != typed.Ordinal)
            && stored.Sections.Any(known => known.Aspect == typed.Aspect)).ToArray();
        return this with
        {
            Promises = [.. stored.Promises.Select(known => Promises.FirstOrDefault(typed => typed.Ordinal == known.Ordinal) ?? known)],
            Sections = [.. stored.Sections.Select(known => Typed(known)).Concat(gone)
                .OrderBy(section => stored.Sections.FindIndex(known => known.Aspect == section.Aspect))],
            Stored = [],
        };

        Section Typed(Section known) => Sections.FirstOrDefault(typed => typed.Ordinal == known.Ordinal) is { } typed
            ? typed with { Aspect = known.Aspect } : known;
    }

    /// <summary>With the stored texts in the fields that were ticked.</summary>
    public OutlineForm WithStored(OwnOutline.View desk)
    {
        var stored = Of(desk);
        return this with
        {
            Opening = Stored.Contains("Input.Opening") ? stored.Opening : Opening,
            Closing = Stored.Contains("Input.Closing") ? stored.Closing : Closing,
            LastPromises = Stored.Contains("Input.LastPromises") ? stored.LastPromises : LastPromises,
            StudyGains = Stored.Contains("Input.StudyGains") ? stored.StudyGains : StudyGains,
            Promises = [.. Promises.Select((typed, i) => stored.Promises.FirstOrDefault(known => known.Ordinal == typed.Ordinal) is { } known
                ? typed with
                {
                    Result = Asks($"Promises[{i}].Result") ? known.Result : typed.Result,
                    Remark = Asks($"Promises[{i}].Remark") ? known.Remark : typed.Remark,
                } : typed)],
            Sections = [.. Sections.Select((typed, i) => stored.Sections.FirstOrDefault(known => known.Ordinal == typed.Ordinal) is { } known
                ? typed with
                {
                    Problem = Asks($"Sections[{i}].Problem") ? known.Problem : typed.Problem,
                    Instance = Asks($"Sections[{i}].Instance") ? known.Instance : typed.Instance,
                    Cause = Asks($"Sections[{i}].Cause") ? known.Cause : typed.Cause,
                    Measure = Asks($"Sections[{i}].Measure") ? known.Measure : typed.Measure,
                } : typed)],
        };

        bool Asks(string field) => Stored.Contains("Input." + field);
    }

    public sealed record Promise
    {
        public int Ordinal { get; init; }

        public PromiseResult? Result { get; init; }

        public string? Remark { get; init; }
    }

    public sealed record Section
    {
        public int Ordinal { get; init; }

        public string? Aspect { get; init; }

        public string? Problem { get; init; }

        public string? Instance { get; init; }

        public string? Cause { get; init; }

        public string? Measure { get; init; }

        public ProblemOrigin Origin { get; init; }

        public bool IsBlank => string.IsNullOrWhiteSpace(Problem + Instance + Cause + Measure);

        public static Section Of(OutlineSheet.Section section) => new()
        {
            Ordinal = section.Ordinal, Aspect = section.Aspect, Problem = section.Problem, Instance = section.Instance, Cause = section.Cause,
            Measure = section.Measure, Origin = section.Origin,
        };
    }
}
