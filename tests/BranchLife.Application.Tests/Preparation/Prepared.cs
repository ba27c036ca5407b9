using BranchLife.Domain.Meetings;
using BranchLife.Testing.Building;
using BranchLife.Testing.Databases;

namespace BranchLife.Application.Tests.Preparation;

internal static class Prepared
{
    public static async Task<PreparedBranch> InAsync(
        TestDatabase database, bool groupsReadMinutes = true, MeetingForm form = MeetingForm.Assembly)
    {
        var branch = new PreparedBranch(groupsReadMinutes, form);
        await database.KeepAsync(branch.Things);
        return branch;
    }
}
