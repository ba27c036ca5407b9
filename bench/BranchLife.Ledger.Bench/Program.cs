using System.Globalization;
using BranchLife.Ledger.Bench;

// fill DATABASE ITEMS            puts items into a seeded county
// baseline DATABASE PORT         serves L: hand-written statements and bytes
// compare APP L USER PASSWORD [SECONDS] [ROUNDS]
switch (args)
{
    case ["fill", var database, var items]:
        ManyItems.Fill(database, int.Parse(items, CultureInfo.InvariantCulture));
        return 0;
    case ["baseline", var database, var port]:
        await Baseline.ServeAsync(database, int.Parse(port, CultureInfo.InvariantCulture));
        return 0;
    case ["compare", var app, var baseline, var user, var password, .. var rest]:
        await Comparison.RunAsync(new Uri(app), new Uri(baseline), user, password, rest.Length > 0 ? int.Parse(rest[0], CultureInfo.InvariantCulture) : 10,
            rest.Length > 1 ? int.Parse(rest[1], CultureInfo.InvariantCulture) : 5);
        return 0;
    default:
        Console.Error.WriteLine("fill DATABASE ITEMS | baseline DATABASE PORT | compare APP L USER PASSWORD [SECONDS] [ROUNDS]");
        return 2;
}
