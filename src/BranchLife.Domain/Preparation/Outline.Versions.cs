namespace BranchLife.Domain.Preparation;

public sealed partial class Outline
{
    /// <summary>Everything that is written, in the order in which it is read.</summary>
    public IEnumerable<OutlinePassage> Passages()
    {
        var ordinal = 0;
        if (Opening is not null) yield return Whole(OutlinePart.Opening, Opening);
        foreach (var promise in _promises.OrderBy(promise => promise.Ordinal))
            yield return new OutlinePassage { Ordinal = ++ordinal, Part = OutlinePart.Promise, Number = promise.Ordinal, Result = promise.Result, Words = promise.Remark };
        if (LastPromises is not null) yield return Whole(OutlinePart.LastPromises, LastPromises);
        if (StudyGains is not null) yield return Whole(OutlinePart.StudyGains, StudyGains);
        foreach (var point in InOrder())
        {
            var texts = new[]
            {
                (OutlinePart.Problem, point.Problem), (OutlinePart.Instance, point.Instance), (OutlinePart.Cause, point.Cause),
                (OutlinePart.Measure, point.Measure),
            };
            foreach (var (part, words) in texts.Where(text => text.Item2 is not null))
            {
                yield return new OutlinePassage
                {
                    Ordinal = ++ordinal, Part = part, Number = point.Ordinal, Aspect = point.Aspect, Origin = point.Origin, Words = words,
                };
            }
        }

        if (Closing is not null) yield return Whole(OutlinePart.Closing, Closing);

        OutlinePassage Whole(OutlinePart part, SensitiveText words) => new() { Ordinal = ++ordinal, Part = part, Number = 0, Words = words };
    }

    /// <summary>Takes the words of an older text back into the draft.</summary>
    /// <returns>The draft as it was before, so that nothing is lost by it.</returns>
    public OutlineVersion TakeBack(OutlineVersion older, Id<OutlineVersion> keptAs, DateTimeOffset at)
    {
        RequireOpen();
        Require(older.OutlineId == Id, OutlineRules.OnlyKeptVersionsComeBack);
        var before = Keep(keptAs, isDraft: true, at);
        var points = older.Passages.Where(passage => passage.Aspect is not null).OrderBy(passage => passage.Ordinal)
            .GroupBy(passage => passage.Number).ToArray();
        var aspects = InOrder().Select(entry => entry.Aspect).Distinct().ToArray();
        foreach (var gone in _entries.Where(entry => points.All(point => point.Key != entry.Ordinal)).ToArray())
        {
            gone.Put(null, null, null, null, gone.Origin);
            if (points.Any(point => point.First().Aspect == gone.Aspect)) _entries.Remove(gone);
        }

        foreach (var point in points.Where(point => aspects.Contains(point.First().Aspect))) PutBack([.. point]);
        Arrange(aspects, [.. points.Select(point => point.Key)]);
        foreach (var promise in _promises)
        {
            var stated = older.Passages.SingleOrDefault(passage => passage.IsAt(OutlinePart.Promise, promise.Ordinal));
            promise.State(stated?.Result, stated?.Words);
        }

        (LastPromises, StudyGains) = (Of(older, OutlinePart.LastPromises), Of(older, OutlinePart.StudyGains));
        (Opening, Closing, SavedAt) = (Of(older, OutlinePart.Opening), Of(older, OutlinePart.Closing), at);
        return before;
    }

    private static SensitiveText? Of(OutlineVersion version, OutlinePart part) =>
        version.Passages.SingleOrDefault(passage => passage.IsAt(part, 0))?.Words;

    private void PutBack(OutlinePassage[] texts)
    {
        var number = texts[0].Number;
        var point = _entries.SingleOrDefault(entry => entry.Ordinal == number);
        if (point is null) _entries.Add(point = new OutlineEntry(number, texts[0].Aspect!, 0));
        point.Put(Words(OutlinePart.Problem), Words(OutlinePart.Instance), Words(OutlinePart.Cause), Words(OutlinePart.Measure),
            texts[0].Origin ?? ProblemOrigin.Self);

        SensitiveText? Words(OutlinePart part) => texts.SingleOrDefault(text => text.Part == part)?.Words;
    }

    private void Arrange(string[] aspects, List<int> order)
    {
        var place = 0;
        foreach (var point in _entries.OrderBy(entry => Array.IndexOf(aspects, entry.Aspect)).ThenBy(entry => order.IndexOf(entry.Ordinal)).ToArray())
            point.Place = ++place;
    }

    private OutlineVersion Keep(Id<OutlineVersion> id, bool isDraft, DateTimeOffset at) => OutlineVersion.Of(id, this, ++VersionsKept, isDraft, at);
}
