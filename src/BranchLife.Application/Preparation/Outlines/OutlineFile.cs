using System.Text.RegularExpressions;
using BranchLife.Domain.Preparation;

namespace BranchLife.Application.Preparation.Outlines;

/// <summary>
/// Reads the paragraphs of a document made from our template (<see cref="OutlineOnPaper"/>): headings say where one is, labels
/// which text begins, and what follows belongs to it until the next. What stands nowhere is handed back as unread.
/// </summary>
internal sealed partial class OutlineFile(OwnOutline.View desk)
{
    public const string Besides = "其他情况";
    private const string MissingMark = "待补：";

    private static readonly Dictionary<string, OutlinePart> Labels = new[]
    {
        OutlinePart.Problem, OutlinePart.Instance, OutlinePart.Cause, OutlinePart.Measure,
    }.ToDictionary(part => part.Word);

    private readonly Dictionary<(OutlinePart Part, int Number), string> _texts = [];
    private readonly Dictionary<int, PromiseResult> _results = [];
    private readonly Dictionary<int, ProblemOrigin> _origins = [];
    private readonly List<(string Aspect, int Number)> _points = [];
    private readonly List<string> _unread = [];
    private Part _part = Part.Head;
    private string? _aspect;
    private int? _promise;
    private (OutlinePart Part, int Number)? _place;

    private enum Part
    {
        Head,
        Promises,
        Gains,
        Findings,
    }

    /// <returns>Null if none of the template's headings was found.</returns>
    public static (OutlineText Text, IReadOnlyList<string> Unread)? Read(IEnumerable<string> paragraphs, OwnOutline.View desk)
    {
        var file = new OutlineFile(desk);
        foreach (var paragraph in paragraphs) file.Take(paragraph.Trim());
        return file._part is Part.Head ? null : (file.Text(), file._unread);
    }

    private void Take(string paragraph)
    {
        var bare = Number().Replace(paragraph, "").Trim().TrimEnd('。', '：', ':');
        if (IsHeading(bare)) return;
        if (_part is Part.Promises && desk.Promises.FirstOrDefault(promise => SameWords(promise.Problem, bare)) is { } promise)
        {
            (_promise, _place) = (promise.Ordinal, null);
            return;
        }

        if (_part is Part.Findings && desk.Sections.FirstOrDefault(section => section.Aspect == bare) is { } known)
        {
            (_aspect, _place) = (known.Aspect, null);
            return;
        }

        var label = Label().Match(paragraph);
        if (label.Success && Begins(label.Groups[1].Value, label.Groups[2].Value.Trim())) return;
        if (_place is { } place) Append(place, paragraph);
        else if (_part is not Part.Head) _unread.Add(paragraph);
    }

    private bool IsHeading(string bare)
    {
        var found = bare switch
        {
            _ when bare == OutlinePart.LastPromises.Word => Part.Promises,
            _ when bare == OutlineKind.MemberOutline.GainsWord || bare == OutlineKind.TeamSelfCheck.GainsWord => Part.Gains,
            OutlineOnPaper.Findings => Part.Findings,
            _ => Part.Head,
        };
        if (found is Part.Head) return false;

        (_part, _aspect, _promise) = (found, null, null);
        _place = found switch
        {
            Part.Promises when desk.Promises.Count == 0 => (OutlinePart.LastPromises, 0),
            Part.Gains => (OutlinePart.StudyGains, 0),
            _ => null,
        };
        return true;
    }

    private bool Begins(string label, string words)
    {
        if (BeginsFrame(label, words)) return true;
        if (_part is Part.Promises) return BeginsInPromises(label, words);
        if (_part is not Part.Findings || _aspect is null) return false;
        if (label == OutlineOnPaper.Origin) return BeginsOrigin(words);
        if (!Labels.TryGetValue(label, out var part)) return false;

        if (part is OutlinePart.Problem || _points.Count == 0 || _points[^1].Aspect != _aspect) _points.Add((_aspect, NextPoint(_aspect)));
        _place = (part, _points[^1].Number);
        Append(_place.Value, words);
        return true;
    }

    // 引言 stands before every heading, 结语 behind the last point.
    private bool BeginsFrame(string label, string words)
    {
        var part = label == OutlinePart.Opening.Word ? OutlinePart.Opening : OutlinePart.Closing;
        if (!desk.Kind.IsFramed || label != part.Word) return false;

        (_aspect, _promise, _place) = (null, null, (part, 0));
        Append((part, 0), words);
        return true;
    }

    private bool BeginsOrigin(string words)
    {
        _place = null;
        var origin = Enum.GetValues<ProblemOrigin>().Where(one => one.Word == words.TrimEnd('。')).Select(one => (ProblemOrigin?)one).FirstOrDefault();
        if (origin is { } said && _points.Count > 0 && _points[^1].Aspect == _aspect) _origins[_points[^1].Number] = said;
        else if (!IsMark(words)) _unread.Add($"{OutlineOnPaper.Origin}：{words}");
        return true;
    }

    private bool BeginsInPromises(string label, string words)
    {
        _place = label switch
        {
            Besides => (OutlinePart.LastPromises, 0),
            OutlineOnPaper.Remark when _promise is { } promise => (OutlinePart.Promise, promise),
            _ => null,
        };
        if (_place is { } place) Append(place, words);
        else if (label == OutlineOnPaper.Result && _promise is { } stated) State(stated, words);
        else return label == OutlinePart.Measure.Word;
        return true;
    }

    private void State(int promise, string words)
    {
        var result = Enum.GetValues<PromiseResult>().Where(one => one.Word == words.TrimEnd('。')).Select(one => (PromiseResult?)one).FirstOrDefault();
        if (result is { } said) _results[promise] = said;
        else if (!IsMark(words)) _unread.Add($"{OutlineOnPaper.Result}：{words}");
    }

    // The points of the file take the numbers of those on the desk, in their order; further ones are new (below zero).
    private int NextPoint(string aspect)
    {
        var before = _points.Count(point => point.Aspect == aspect);
        return desk.Sections.Where(section => section.Aspect == aspect).Select(section => section.Ordinal).ElementAtOrDefault(before) is var number and > 0
            ? number : -_points.Count - 1;
    }

    private void Append((OutlinePart Part, int Number) place, string words)
    {
        if (words.Length > 0 && !IsMark(words)) _texts[place] = _texts.TryGetValue(place, out var before) ? $"{before}\n{words}" : words;
    }

    private static bool IsMark(string words) => words.Length < 40 && words.Trim('「', '」', '。', '【', '】').StartsWith(MissingMark, StringComparison.Ordinal);

    private static bool SameWords(string promise, string bare) => promise.ReplaceLineEndings(" ").TrimEnd('。', '；', ' ') == bare.TrimEnd('；', ' ');

    private OutlineText Text() => new(
        Of(OutlinePart.LastPromises, 0) ?? desk.Sheet?.LastPromises, Of(OutlinePart.StudyGains, 0) ?? desk.Sheet?.StudyGains,
        [.. desk.Sections.Select(Known), .. _points.Where(point => point.Number < 0).Select(point => New(point.Aspect, point.Number))])
    {
        Opening = Of(OutlinePart.Opening, 0) ?? desk.Sheet?.Opening, Closing = Of(OutlinePart.Closing, 0) ?? desk.Sheet?.Closing,
        Promises = [.. desk.Promises.Select(promise => new OutlineText.Promise(
            promise.Ordinal, _results.TryGetValue(promise.Ordinal, out var result) ? result : promise.Result,
            Of(OutlinePart.Promise, promise.Ordinal) ?? promise.Remark))],
    };

    // What the file leaves out stays as it is on the desk.
    private OutlineText.Entry Known(OutlineSheet.Section section) => new(
        section.Ordinal, Of(OutlinePart.Problem, section.Ordinal) ?? section.Problem, Of(OutlinePart.Instance, section.Ordinal) ?? section.Instance,
        Of(OutlinePart.Cause, section.Ordinal) ?? section.Cause, Of(OutlinePart.Measure, section.Ordinal) ?? section.Measure, OriginOf(section.Ordinal, section.Origin))
    {
        Aspect = section.Aspect,
    };

    private OutlineText.Entry New(string aspect, int number) => new(
        number, Of(OutlinePart.Problem, number), Of(OutlinePart.Instance, number), Of(OutlinePart.Cause, number), Of(OutlinePart.Measure, number),
        OriginOf(number, ProblemOrigin.Self))
    {
        Aspect = aspect,
    };

    private ProblemOrigin OriginOf(int number, ProblemOrigin otherwise) => _origins.TryGetValue(number, out var said) ? said : otherwise;

    private string? Of(OutlinePart part, int number) => _texts.GetValueOrDefault((part, number));

    [GeneratedRegex(@"^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.．、])\s*")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(引言|结语|存在的问题|具体事例|问题来源|原因剖析|整改措施|整改结果|情况说明|其他情况)[：:](.*)$", RegexOptions.Singleline)]
    private static partial Regex Label();
}
