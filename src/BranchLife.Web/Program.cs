using BranchLife.Application;
using BranchLife.Web.Commands;
using BranchLife.Web.Setup;

Logging.UseBootstrapLogger();
try
{
    var line = CommandLine.Read(args);
    ImportedFile.RequireReadable(line);

    if (await CommandRunner.TryRunAloneAsync(line, CommandsOfApp.OpenTerminal, CancellationToken.None) is { } done) return done;

    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = line.Settings, ContentRootPath = Place.Home });

    builder.Host.UseDefaultServiceProvider(options => options.ValidateScopes = options.ValidateOnBuild = true);
    builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
    builder.Services
        .AddBranchLifeLogging(builder.Configuration)
        .AddBranchLifeClock(builder.Configuration, builder.Environment)
        .AddBranchLifeDatabase(builder.Configuration, builder.Services.AddBranchLifeStorage(builder.Configuration))
        .AddBranchLifeApplication()
        .AddBranchLifeSignIn(builder.Environment, builder.Configuration)
        .AddBranchLifePages()
        .AddBranchLifeReminders(builder.Configuration)
        .AddBranchLifeHealth();

    var app = builder.Build();

    app.UseSecurityHeaders();
    app.UseBranchLifeRequestLogging();
    app.UseErrorPages();
    app.UseBranchLifeSignIn();
    app.UseAuthorization();
    app.MapStaticAssets().AllowAnonymous();
    app.MapRazorPages().WithStaticAssets();
    app.MapSessionEvents();
    app.MapOfflineWorker();
    app.MapBranchLifeHealth();

    if (line.Command is not null) return await app.RunCommandAsync(line);

    await app.PrepareDatabaseAsync();
    await app.RunAsync();
    return 0;
}
catch (Exception refusal) when (refusal is InvalidSettingException or RefusedException)
{
    await Console.Error.WriteLineAsync(refusal.Message);
    return 1;
}
