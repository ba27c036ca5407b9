using System.Text.Json.Serialization;

namespace BranchLife.Application.Rules;

/// <summary>Who asks for it; decides how much room a branch has.</summary>
public enum RuleLevel
{
    [JsonStringEnumMemberName("党内法规")]
    Regulation,

    [JsonStringEnumMemberName("上级通知")]
    Notice,

    [JsonStringEnumMemberName("本单位规定")]
    Own,

    [JsonStringEnumMemberName("国家法律")]
    Law,
}

public static class RuleLevelWords
{
    extension(RuleLevel level)
    {
        public string Word => level switch
        {
            RuleLevel.Regulation => "党内法规",
            RuleLevel.Notice => "上级通知",
            RuleLevel.Own => "本单位规定",
            RuleLevel.Law => "国家法律",
        };
    }
}
