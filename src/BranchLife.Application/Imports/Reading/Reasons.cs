namespace BranchLife.Application.Imports.Reading;

/// <summary>Everything that a reading can say about a cell. Codes are stable: programs and people's notes rely on them.</summary>
internal static class Reasons
{
    public static readonly Reason CellError = new("cell-error", "单元格里是错误值或没有结果的公式，读不出内容。");
    public static readonly Reason TextTooLong = new("text-too-long", "文字太长，请精简后再导入。");

    public static readonly Reason DateUnreadable = new("date-unreadable", "“{0}”认不出是哪一天或哪一个月。");
    public static readonly Reason DateAmbiguous = new("date-ambiguous", "“{0}”可以指不同的日期，请写成“1998年7月1日”的样子。");
    public static readonly Reason DateFuture = new("date-future", "“{0}”晚于导入当天。");
    public static readonly Reason DateMonthOnly = new("date-month-only", "只写到月，按当月1日登记。");

    public static readonly Reason NameMissing = new("name-missing", "没有填写姓名。");
    public static readonly Reason NameInvalid = new("name-invalid", "“{0}”里有汉字和间隔号“·”以外的字符。");
    public static readonly Reason GenderUnreadable = new("gender-unreadable", "“{0}”不是“男”或“女”。");
    public static readonly Reason GenderMissing = new("gender-missing", "没有填写性别。");
    public static readonly Reason EthnicityUnknown = new("ethnicity-unknown", "“{0}”不是56个民族的名称或代码。");
    public static readonly Reason BornMissing = new("born-missing", "没有填写出生日期。");
    public static readonly Reason JoinedMissing = new("joined-missing", "没有填写入党日期，无法区分同名党员。");
    public static readonly Reason AgeAtJoining = new("age-at-joining", "入党日期早于年满18岁的月份，请核对出生日期和入党日期。");
    public static readonly Reason FullBeforeJoined = new("full-before-joined", "转正日期早于入党日期。");
    public static readonly Reason FullMissing = new("full-missing", "正式党员没有填写转正日期。");
    public static readonly Reason StatusMissing = new("status-missing", "没有填写党员类别。");
    public static readonly Reason StatusUnreadable = new("status-unreadable", "“{0}”看不出是正式党员还是预备党员。");
    public static readonly Reason NotAMember = new("not-a-member", "“{0}”不是党员，不进入党员名册。");
    public static readonly Reason StatusConflict = new("status-conflict", "预备党员不应有转正日期。");
    public static readonly Reason UnitMissing = new("unit-missing", "没有填写所在党支部。");
    public static readonly Reason UnitUnknown = new("unit-unknown", "没有名称或代码为“{0}”的党支部。");
    public static readonly Reason UnitSimilar = new("unit-similar", "没有名为“{0}”的党支部，是否指“{1}”？");
    public static readonly Reason UnitAmbiguous = new("unit-ambiguous", "“{0}”指向不止一个党组织，请填写党支部代码。");
    public static readonly Reason UnitNotBranch = new("unit-not-branch", "“{0}”不是党支部，党员的组织关系只能在党支部。");
    public static readonly Reason UnitNoMembership = new("unit-no-membership", "“{0}”是临时或功能型党支部，不转入正式组织关系，请填写原党支部。");
    public static readonly Reason PostUnknown = new("post-unknown", "“{0}”不是党支部的职务。");
    public static readonly Reason PostTaken = new("post-taken", "本支部书记已由前面一行的同志担任，这一职务没有登记。");
    public static readonly Reason MobileUnreadable = new("mobile-unreadable", "“{0}”看不出是否流动。");
    public static readonly Reason MobileNoPlace = new("mobile-no-place", "流动党员没有填写流向。");
    public static readonly Reason LeadingUnreadable = new("leading-unreadable", "“{0}”看不出是否领导干部。");
    public static readonly Reason PhoneUnreadable = new("phone-unreadable", "不是11位手机号码，也不是带区号的固定电话。");
    public static readonly Reason CategoryUnknown = new("category-unknown", "“{0}”不是党员分类。");
    public static readonly Reason IdInvalid = new("id-invalid", "公民身份号码的位数、日期或校验码不对。");
    public static readonly Reason DuplicateRow = new("duplicate-row", "与{0}重复：姓名、入党日期和党支部都相同。");
    public static readonly Reason MemberTwoBranches = new("member-two-branches", "与{0}是同一个人（姓名、出生日期、入党日期相同），党员只能有一个正式组织关系。");
    public static readonly Reason SameName = new("same-name", "本支部还有同名党员，按两个人登记。");
    public static readonly Reason HiddenRow = new("hidden-row", "这一行在文件里是隐藏的，已照常读取。");

    public static readonly Reason CodeMissing = new("code-missing", "没有填写党组织代码。");
    public static readonly Reason UnitNameMissing = new("name-missing", "没有填写党组织名称。");
    public static readonly Reason CodeDuplicate = new("code-duplicate", "党组织代码与{0}重复。");
    public static readonly Reason CodeTaken = new("code-duplicate", "党组织代码“{0}”已用于其他党委的党组织。");
    public static readonly Reason KindMissing = new("kind-unknown", "没有填写党组织类别。");
    public static readonly Reason KindUnknown = new("kind-unknown", "“{0}”不是党组织的类别。");
    public static readonly Reason DomainUnknown = new("domain-unknown", "“{0}”不是党支部的领域。");
    public static readonly Reason SuperiorUnknown = new("superior-unknown", "文件和系统里都没有“{0}”这个上级党组织。");
    public static readonly Reason SuperiorMissing = new("superior-unknown", "没有填写上级党组织代码，不知道隶属于哪个党组织。");
    public static readonly Reason SuperiorRefused = new("superior-unknown", "上级党组织“{0}”所在的行没有导入，请先改正那一行。");
    public static readonly Reason SuperiorCycle = new("superior-cycle", "党组织不能隶属于自己或自己的下级。");
    public static readonly Reason TermOrder = new("term-order", "届次结束早于开始。");
}
