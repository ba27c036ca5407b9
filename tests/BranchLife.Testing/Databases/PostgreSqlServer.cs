using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace BranchLife.Testing.Databases;

/// <summary>
/// A server of our own for one test process: the distribution's binaries, a fresh folder, loopback only, ended by its own
/// process id when the tests end. BRANCHLIFE_TEST_POSTGRESQL names another server instead.
/// </summary>
internal static class PostgreSqlServer
{
    private static readonly Lazy<string> Started = new(Start);
    private static readonly string? Given = Environment.GetEnvironmentVariable("BRANCHLIFE_TEST_POSTGRESQL");

    public static bool IsInstalled => Given is not null || Binaries() is not null;

    public static string ConnectionTo(string database) =>
        new NpgsqlConnectionStringBuilder(Given ?? Started.Value) { Database = database, MaxPoolSize = 20 }.ConnectionString;

    private static string? Binaries() =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin"))
                .Where(folder => File.Exists(Path.Combine(folder, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault()
            : null;

    private static string Start()
    {
        var binaries = Binaries() ?? throw new InvalidOperationException("PostgreSQL is required and not installed.");
        var folder = Directory.CreateTempSubdirectory("branchlife-postgresql-").FullName;
        var data = Path.Combine(folder, "data");
        if (Environment.UserName == "root") Run("chown", "postgres", folder);
        RunAsServer(Path.Combine(binaries, "initdb"), "-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");

        var port = FreePort();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop(data, folder);
        RunAsServer(Path.Combine(binaries, "pg_ctl"), "-D", data, "-w", "-s", "-l", Path.Combine(folder, "log"), "-o",
            string.Create(CultureInfo.InvariantCulture,
                $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200"),
            "start");
        return string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={port};Username=postgres;Database=postgres");
    }

    private static void Stop(string data, string folder)
    {
        NpgsqlConnection.ClearAllPools();
        var pidFile = Path.Combine(data, "postmaster.pid");
        if (File.Exists(pidFile)) Run("kill", "-INT", File.ReadLines(pidFile).First().Trim());
        for (var i = 0; i < 100 && File.Exists(pidFile); i++) Thread.Sleep(50);
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // The folder lies in the temporary directory; the system clears it.
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void RunAsServer(string program, params string[] arguments)
    {
        if (Environment.UserName == "root") Run("runuser", ["-u", "postgres", "--", program, .. arguments]);
        else Run(program, arguments);
    }

    private static void Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = false, RedirectStandardError = false, WorkingDirectory = "/" };
        using var process = Process.Start(start)!;
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }
}
