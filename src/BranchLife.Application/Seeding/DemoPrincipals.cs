namespace BranchLife.Application.Seeding;

/// <summary>Who can sign in of every branch: secretary, recorder, two ordinary members; one member is suspended.</summary>
internal static class DemoPrincipals
{
    public static void Name(DemoWorld world)
    {
        var named = world.Accounts.Select(account => account.Person.Id).ToHashSet();
        foreach (var branch in world.Branches)
        {
            var code = branch.Unit.Code;
            Add($"{code}-secretary", branch.People[0], ["secretary", "committee", "member"]);
            Add($"{code}-recorder", branch.People[1], ["recorder", "committee", "member"]);
            Add($"{code}-committee", branch.People[2], ["committee", "member"]);
            var ordinary = branch.Ordinary.Where(one => !named.Contains(one.Person.Id)).Take(2).ToArray();
            for (var i = 0; i < ordinary.Length; i++) Add($"{code}-member{i + 1}", ordinary[i], ["member"]);

            void Add(string key, (Domain.Members.Person Person, Domain.Members.Member Member) one, string[] roles)
            {
                if (named.Add(one.Person.Id)) world.Accounts.Add(new DemoAccount(key, one.Person, roles, branch.Unit, one.Member));
            }
        }

        var largest = world.Branches[0];
        var other = largest.Ordinary.First(one => !named.Contains(one.Person.Id));
        world.Accounts.Add(new DemoAccount("suspended", other.Person, ["member"], largest.Unit, other.Member, "suspended"));
    }
}
