namespace BranchLife.Documents.Reading;

/// <summary>
/// The file cannot be read as a workbook: a code for programs, a sentence and a way out for people.
/// </summary>
public sealed class WorkbookRefusedException : Exception
{
    public WorkbookRefusedException(string code, string sentence, string advice, Exception? cause = null)
        : base(sentence + advice, cause) => (Code, Sentence, Advice) = (code, sentence, advice);

    public string Code { get; }

    public string Sentence { get; }

    /// <summary>What to do about it.</summary>
    public string Advice { get; }
}
