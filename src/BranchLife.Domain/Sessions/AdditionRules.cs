namespace BranchLife.Domain.Sessions;

public static class AdditionRules
{
    public static readonly Rule OnlySealedMinutesAreAddedTo = new("G-01", "会议记录还没有封存，请直接修改记录，不需要补充说明。");
    public static readonly Rule AnAdditionSaysSomething = new("G-02", "请写明更正或者补充的内容（不超过2000个字）。");
    public static readonly Rule AnAdditionHasAReason = new("G-03", "请写明更正或者补充的原因（不超过2000个字）。");
    public static readonly Rule WhoRanTheSittingAddsToIt = new("G-04", "补充说明由支部书记、主持人、记录人中的两人办理。");
    public static readonly Rule TwoPersonsSign = new("G-05", "补充说明须由另一人复核签字，不能由提出人自己签字。");
    public static readonly Rule SealedAdditionsStay = new("G-06", "补充说明已经签字封存或者撤回，不能再改动；如需更正，请另行补充。");
    public static readonly Rule SignedIsTheTextShown = new("G-07", "补充说明在您查看之后有改动，请重新查看后再签字。");
    public static readonly Rule OnlyTheProposerWithdraws = new("G-08", "补充说明由提出人撤回。");
}
