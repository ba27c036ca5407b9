using BranchLife.Domain;
using BranchLife.Domain.Rectification;

namespace BranchLife.Application.Reports.RectificationReports;

/// <summary>Where a figure of the report was counted.</summary>
internal sealed class ReportPlaces(RectificationRecords records)
{
    public string Meeting => $"/meetings/{records.MeetingId}";

    public string Problems => $"{Meeting}/problems";

    public static string Item(Id<RectificationItem> id) => $"/rectification/{id}";

    /// <param name="kind">Branch or Member; null: both.</param>
    /// <param name="state">A state of the ledger; null: all.</param>
    public string Items(string? kind = null, string? state = null) =>
        $"/rectification?unit={records.BranchId}&state={state ?? LedgerAddress.All}{(kind is null ? "" : $"&kind={kind}")}";
}
