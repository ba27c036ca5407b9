using System.Text.Json.Serialization;

namespace BranchLife.Application.Wording;

/// <summary>Kinds of finding, by the names that the command line promises.</summary>
public enum WordingKind
{
    [JsonStringEnumMemberName("suggestion")] Suggestion,
    [JsonStringEnumMemberName("addressee")] Addressee,
    [JsonStringEnumMemberName("general")] General,
    [JsonStringEnumMemberName("flattery")] Flattery,
    [JsonStringEnumMemberName("self-praise")] SelfPraise,
    [JsonStringEnumMemberName("we-mask")] WeMask,
    [JsonStringEnumMemberName("objective-cause")] ObjectiveCause,
    [JsonStringEnumMemberName("placeholder")] Placeholder,
    [JsonStringEnumMemberName("mark")] Mark,
    [JsonStringEnumMemberName("unit-word")] UnitWord,
    [JsonStringEnumMemberName("number")] Number,
    [JsonStringEnumMemberName("unmapped")] Unmapped,
    [JsonStringEnumMemberName("repeated")] Repeated,
}
