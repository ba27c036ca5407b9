namespace BranchLife.Domain;

public static class CommonRules
{
    public static readonly Rule TextTooLong = new("C-01", "文字超过规定长度，请精简后再保存。");
    public static readonly Rule AReasonIsGiven = new("C-02", "请写明原因，方便有关同志了解情况。");
    public static readonly Rule PeriodsRunForward = new("C-03", "结束日期不能早于开始日期，请核对。");
}
