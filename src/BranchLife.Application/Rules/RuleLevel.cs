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
