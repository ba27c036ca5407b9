using BranchLife.Web.Setup;

Logging.UseBootstrapLogger();

var builder = WebApplication.CreateBuilder(args);

builder.Host.UseDefaultServiceProvider(options => options.ValidateScopes = options.ValidateOnBuild = true);
builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
builder.Services
    .AddBranchLifeLogging(builder.Configuration)
    .AddBranchLifePages();

var app = builder.Build();

app.UseSecurityHeaders();
app.UseBranchLifeRequestLogging();
app.UseErrorPages();
app.UseAuthentication();
app.UseAuthorization();
app.MapStaticAssets().AllowAnonymous();
app.MapRazorPages().WithStaticAssets();

await app.RunAsync();
return 0;
