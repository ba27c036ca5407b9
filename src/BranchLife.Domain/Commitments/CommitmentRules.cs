namespace BranchLife.Domain.Commitments;

public static class CommitmentRules
{
    public static readonly Rule ACommitmentSaysWhat = new("H-01", "请写明承诺事项（不超过400个字）。");
    public static readonly Rule ACommitmentSaysForWhom = new("H-02", "请写明受益对象（不超过120个字）。");
    public static readonly Rule DueDaysLieAhead = new("H-03", "完成时限不能早于今天，请核对。");
    public static readonly Rule OneSpeaksForOneself = new("H-04", "承诺由本人作出、调整和报告，他人不能代办。");
    public static readonly Rule OnlyDraftsAreRewritten = new("H-05", "承诺已经公开，文字不能直接改；如需调整，请写明原因办理调整。");
    public static readonly Rule OnlyStatedOnesGoOn = new("H-06", "这一承诺还没有公开，或已经报告完成，不能办理。");
    public static readonly Rule ReviewedOnesStay = new("H-07", "这一承诺已经评议，不能再改动。");
    public static readonly Rule OnlyWhatHappenedIsReported = new("H-08", "发生日期不能晚于今天，请核对。");
    public static readonly Rule ProgressSaysSomething = new("H-09", "请写明践诺情况（不超过400个字）。");
    public static readonly Rule NobodyReviewsTheirOwn = new("H-10", "不能评议本人的承诺，请由其他同志评议。");
    public static readonly Rule ReviewedWhenReportedOrDue = new("H-11", "这一承诺还没有到期，本人也没有报告完成，暂不能评议。");
    public static readonly Rule AReviewNamesItsEvidence = new("H-12", "请用一句话写明评议依据（不超过400个字）。");
    public static readonly Rule OnlyUnkeptOnesAreCarriedOver = new("H-13", "只有评议为部分兑现或未兑现的承诺可以结转。");
    public static readonly Rule CarriedOverOnce = new("H-14", "这一承诺已经结转，请到结转后的承诺中办理。");
    public static readonly Rule CarriedIntoALaterYear = new("H-15", "结转的承诺要定在原时限以后的年度完成。");
}
