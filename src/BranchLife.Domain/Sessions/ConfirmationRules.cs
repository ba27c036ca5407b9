namespace BranchLife.Domain.Sessions;

public static class ConfirmationRules
{
    public static readonly Rule OnlyTheSpeakerConfirms = new("E-01", "发言记录由发言人本人核对，不能代为确认；纸面确认由记录人登记。");
    public static readonly Rule ConfirmedIsTheTextShown = new("E-02", "发言记录在您查看之后有改动，请重新查看后再确认。");
    public static readonly Rule AChangeIsDescribed = new("E-03", "请写明哪一处不符、应当怎样记录（不超过2000个字）。");
    public static readonly Rule OneRequestAtATime = new("E-04", "您提出的修改意见还没有答复，请等待记录人答复。");
    public static readonly Rule OnlyOpenRequestsAreAnswered = new("E-05", "没有待答复的修改意见，请刷新后查看。");
    public static readonly Rule TakenOverMeansMended = new("E-06", "发言记录还没有按修改意见更正，请先更正记录，再登记采纳。");
    public static readonly Rule ADissentHasAReason = new("E-07", "请写明不采纳的理由；两种说法都会保留在封存的记录里（不超过2000个字）。");
    public static readonly Rule PaperHasASheetNumber = new("E-08", "请填写纸面确认所在的页号（如签字页第2页）。");
    public static readonly Rule PaperIsMarkedByWhoRunsTheSitting = new("E-09", "纸面确认由主持人或记录人登记，本人的发言由另一人登记。");
    public static readonly Rule TheRecorderAnswers = new("E-10", "修改意见由主持人或记录人答复，本人的意见由另一人答复。");
}
