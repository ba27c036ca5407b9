namespace BranchLife.Domain.Deeds;

public static class DeedRules
{
    public static readonly Rule AWishSaysWhat = new("I-01", "请写明要办的事（不超过400个字）。");
    public static readonly Rule AnAskerIsNamedShortly = new("I-02", "请简要写明点单群众，例如“三组一户村民”（不超过40个字）。");
    public static readonly Rule NoNumbersOfPersons = new("I-03", "请不要填写电话、身份证号等个人信息，写明称呼和地点即可。");
    public static readonly Rule WishedDaysLieAhead = new("I-04", "期望完成的日期不能早于今天，请核对。");
    public static readonly Rule OnlyWishesAreReviewed = new("I-05", "这一单已经审过，不能再审。");
    public static readonly Rule OnlyUntakenOnesAreDeclined = new("I-06", "这一单已有同志领办或已经了结，不能退单。");
    public static readonly Rule OnlyAcceptedOnesAreTaken = new("I-07", "这一单还没有通过审单，或已经了结，不能领办。");
    public static readonly Rule TakenByOne = new("I-08", "这一单已由另一位同志领办，您可以申请参与。");
    public static readonly Rule OfferedToAnother = new("I-09", "书记已经请另一位同志领办这一单，正在等待答复。");
    public static readonly Rule TheOneAskedAnswers = new("I-10", "是否领办由受邀的同志本人答复。");
    public static readonly Rule OnlyRunningOnesAreHelped = new("I-11", "这一单不在办理之中，不能办理这一事项。");
    public static readonly Rule HelpersJoinOnce = new("I-12", "您已经在办理人员之中。");
    public static readonly Rule DoersReport = new("I-13", "办理结果由领办或参与办理的同志填写。");
    public static readonly Rule OnlyWhatHappenedIsReported = new("I-14", "办理日期不能晚于今天，请核对。");
    public static readonly Rule AResultSaysSomething = new("I-15", "请写明办理结果（不超过2000个字）。");
    public static readonly Rule OnlyReportedOnesAreConfirmed = new("I-16", "这一单没有等待确认的办理结果。");
    public static readonly Rule NoDoerConfirms = new("I-17", "办理人不能确认自己办的实事，请由其他同志听取群众意见后确认。");
    public static readonly Rule TheOneWhoTookItGivesBack = new("I-18", "退回由领办的同志本人提出。");
}
