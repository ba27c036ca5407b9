namespace BranchLife.Domain.Wording;

public static class WordingRules
{
    public static readonly Rule APhraseIsWritten = new("W-01", "请填写说法（2至40个字）。");
    public static readonly Rule AddedOnce = new("W-02", "词表里已经有这个说法。");
    public static readonly Rule RemovedOnce = new("W-03", "这个说法已经停用。");
}
