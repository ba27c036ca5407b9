using System.Text.Json;
using System.Text.Json.Serialization;
using BranchLife.Domain.Branches;
using BranchLife.Domain.Meetings;

namespace BranchLife.Application.Meetings.Drafts;

/// <summary>The usual plan (domain data 3.2 and 4.2), read once from the embedded plan-template.json.</summary>
internal sealed record PlanTemplate
{
    private const string Resource = "BranchLife.Application.Meetings.Drafts.plan-template.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static readonly PlanTemplate Usual = Read();

    public required string ThematicTitle { get; init; }

    public required string OrdinaryTitle { get; init; }

    public required string Guests { get; init; }

    public required string Requirements { get; init; }

    public required TimeOnly StartsAt { get; init; }

    public required IReadOnlyList<Step> Steps { get; init; }

    private static PlanTemplate Read()
    {
        using var stream = typeof(PlanTemplate).Assembly.GetManifestResourceStream(Resource)!;
        return JsonSerializer.Deserialize<PlanTemplate>(stream, Options)!;
    }

    /// <param name="Phase">会前, 会中, 会后.</param>
    /// <param name="Title">环节.</param>
    /// <param name="Content">With {places} that the campaign fills.</param>
    /// <param name="Owners">Posts in order of preference; the first that is held owns the step.</param>
    /// <param name="Due">Counted from the meeting's day.</param>
    public sealed record Step(PlanPhase Phase, string Title, string Content, IReadOnlyList<PostKind> Owners, DueRule Due);
}
