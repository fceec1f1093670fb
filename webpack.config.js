import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import { gzipSync } from 'node:zlib';
import path from 'node:path';
import webpack from 'webpack';
import { BrowserFloor, browserFloor } from './tools/build/BrowserFloor.mjs';
import { hostedManifest } from './tools/build/hostedManifest.mjs';
import { KeepPreviousBuild } from './tools/build/KeepPreviousBuild.mjs';

const { ADDIN_URL, SUPPORT_URL } = process.env;
const root = import.meta.dirname;
const at = (...parts) => path.join(root, ...parts);

/** Where Excel loads office.js from in production: a support requirement of Microsoft's. */
const officeCdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** The first view comes from one script of at most this many bytes, compressed. */
const firstViewBudget = 235_000;

/** Where the add-in as it is hosted goes, and where what only its developers need. */
const [shipped, notShipped] = [at('dist'), at('dist-maps')];
const previousBuild = new KeepPreviousBuild(shipped);

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
};
/** The one part of ES2022 that the oldest browser does not know; our own scripts have none. */
const include = ['transform-class-static-block'];
const libraries = {
  test: /\.m?js$/,
  include: /node_modules/,
  loader: 'swc-loader',
  options: { env: { targets: 'safari 16.4', include } },
};

/** Each icon from its own file: the index of Fluent's icons, which its components ask for, is 16 MB. */
const icons = { test: /\.[jt]sx?$/, enforce: 'pre', loader: '@fluentui/react-icons-atomic-webpack-loader' };

const shared = {
  devtool: false,
  target: ['web', `browserslist:${browserFloor}`],
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [icons, typescript, { test: /\.css$/, use: ['style-loader', 'css-loader'] }],
  },
};

/** The library of slides asks for these in Node alone. */
const noNodeFiles = new webpack.IgnorePlugin({ resourceRegExp: /^node:(fs|https)$/, contextRegExp: /pptxgenjs/ });

/** Tells how large the first script is; fails the build when it is too large or the page does not load office.js from Microsoft. */
class ProductionChecks {
  apply(compiler) {
    const logger = compiler.getInfrastructureLogger('First view');
    compiler.hooks.emit.tap('ProductionChecks', (compilation) => {
      const entry = compilation.entrypoints.get('taskpane');
      const files = entry ? entry.getFiles().filter((file) => file.endsWith('.js')) : [];
      const size = files.reduce((sum, file) => sum + gzipSync(compilation.assets[file].source()).length, 0);
      logger.info(`${size} bytes gzip of ${firstViewBudget} allowed`);
      if (files.length !== 1 || size > firstViewBudget) {
        compilation.errors.push(
          new Error(`First view: ${files.length} scripts, ${size} bytes gzip (1 and ${firstViewBudget} allowed)`),
        );
      }
      const page = String(compilation.assets['taskpane.html']?.source() ?? '');
      if (!page.includes(officeCdn))
        compilation.errors.push(new Error('taskpane.html does not load office.js from its CDN'));
    });
  }
}

/** The add-in as it is hosted: `npm run build`, with ADDIN_URL set to the address it will have. */
export const production = {
  ...shared,
  name: 'production',
  mode: 'production',
  entry: { taskpane: at('src/taskpane/index.tsx') },
  module: { rules: [...shared.module.rules, libraries] },
  output: { path: shipped, filename: '[name].[contenthash:8].js', clean: previousBuild.clean },
  optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
  performance: { hints: false },
  cache: { type: 'filesystem', cacheDirectory: at('node_modules/.cache/webpack') },
  plugins: [
    noNodeFiles,
    new HtmlPlugin({
      filename: 'taskpane.html',
      template: at('src/taskpane/taskpane.html'),
      templateParameters: { officeUrl: officeCdn },
      scriptLoading: 'defer',
    }),
    new CopyPlugin({
      patterns: [
        { from: at('assets'), to: 'assets', globOptions: { ignore: ['**/*.svg', '**/pictures/**'] } },
        {
          from: at('manifest.xml'),
          transform: (content) => hostedManifest(String(content), { address: ADDIN_URL, support: SUPPORT_URL }),
        },
      ],
    }),
    // They tell where in the sources a reported failure is; hosted, they would be half of what is uploaded.
    new webpack.SourceMapDevToolPlugin({
      filename: `${path.relative(shipped, notShipped)}/[file].map`.replaceAll('\\', '/'),
      append: false,
    }),
    previousBuild,
    new BrowserFloor(),
    new ProductionChecks(),
  ],
};

/** The workbench: a spreadsheet, the ribbon's buttons and the pane, on plain http://localhost; with maps for a debugger. */
export const workbenchOf = ({ maps }) => ({
  ...shared,
  name: 'workbench',
  mode: 'development',
  entry: {
    workbench: at('packages/workbench/src/page/main.tsx'),
    paneShim: 'excel-host/browser/paneShim',
    taskpane: at('src/taskpane/index.tsx'),
  },
  output: { path: at('dist-workbench'), filename: '[name].js', publicPath: '/' },
  performance: { hints: false },
  cache: {
    type: 'filesystem',
    cacheDirectory: at('node_modules/.cache/webpack'),
    name: maps ? 'workbench' : 'workbench-without-maps',
  },
  plugins: [
    noNodeFiles,
    // Maps of libraries would more than double the page's script.
    ...(maps ? [new webpack.EvalSourceMapDevToolPlugin({ exclude: /node_modules/ })] : []),
    new HtmlPlugin({
      filename: 'index.html',
      template: at('packages/workbench/src/page/index.html'),
      chunks: ['workbench'],
    }),
    new HtmlPlugin({
      filename: 'taskpane.html',
      template: at('packages/workbench/src/page/pane.html'),
      inject: false,
    }),
  ],
});

export default [production, workbenchOf({ maps: true })];
