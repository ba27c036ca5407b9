using System.Diagnostics;
using System.Globalization;
using BranchLife.Application.Wording.Hints;
using BranchLife.Application.Wording.Phrases;
using BranchLife.Application.Wording.Residue;
using BranchLife.Application.Wording.Similarity;
using BranchLife.Wording.Bench;

const int Length = 1_500;
const double Edits = 0.02;
const double AtLeast = 0.4;

var many = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 200_000;
var book = PhraseBook.Shipped;

Hints();
Pairs(5_000, verify: true);
Pairs(many, verify: false);

void Hints()
{
    var texts = Enumerable.Range(0, 500).Select(i => Invented.Text(i, Length)).ToArray();
    Tell("criticism hints", texts, text => CriticismHints.Find(text, null, book).Count);
    Tell("outline hints", texts, text => OutlineHints.Find(text, book).Count);
    Tell("report residue", texts, text => ReportResidue.Find(text, null, book).Count);
}

void Tell(string what, string[] texts, Func<string, int> find)
{
    foreach (var text in texts.Take(100)) find(text);
    var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
    foreach (var text in texts) find(text);
    var used = Environment.CpuUsage.TotalTime - before;
    Say($"{what}: {watch.Elapsed.TotalMilliseconds / texts.Length:0.000} ms ({used.TotalMilliseconds / texts.Length:0.000} ms of processor) a text of {Length} characters");
}

// One text in twenty is another's with 2 % of its characters changed.
void Pairs(int count, bool verify)
{
    var copies = count / 20;
    string TextOf(int i) => i < count - copies ? Invented.Text(i, Length) : Invented.Edited(Invented.Text(i - (count - copies), Length), i, Edits);

    var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
    var signatures = new TextSignature[count];
    Parallel.For(0, count, i => signatures[i] = TextSignature.Of(ComparedText.Of(TextOf(i), book)));
    var signed = watch.Elapsed;
    var found = NearDuplicates.Find(signatures, AtLeast);
    var paired = watch.Elapsed;
    var right = found.Count(pair => pair.B >= count - copies && pair.A == pair.B - (count - copies));
    var compared = verify
        ? found.AsParallel().Count(pair => TextPair.Compare(ComparedText.Of(TextOf(pair.A), book), ComparedText.Of(TextOf(pair.B), book)).Similarity > 0.7)
        : 0;
    Say($"{count} texts: signed {signed.TotalSeconds:0.0} s, paired {paired.TotalSeconds - signed.TotalSeconds:0.0} s"
        + (verify ? $", compared {compared} pairs, all {watch.Elapsed.TotalSeconds:0.0} s" : "")
        + $"; recall {100.0 * right / copies:0.0} % of {copies}, {found.Count - right} other pairs; {(Environment.CpuUsage.TotalTime - before).TotalSeconds:0.0} s of processor");
}

static void Say(string line) => Console.WriteLine(line);
